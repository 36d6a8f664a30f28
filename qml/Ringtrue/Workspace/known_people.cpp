// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/known_people.h"

#include "qml/Ringtrue/Format/format.h"

#include <QSettings>

namespace ringtrue::qml {

namespace {

QString groupOf(const QString &folder)
{
    return QStringLiteral("doors/") + QString::fromLatin1(folder.toUtf8().toHex());
}

} // namespace

void rememberAtDoor(const QString &folder, const std::vector<PersonAtDoor> &people)
{
    QSettings settings;
    settings.remove(groupOf(folder));
    settings.beginGroup(groupOf(folder));
    for (const auto &person : people)
        if (person.hasPassphrase)
            settings.setValue(shown(person.id.text()), person.name);
}

std::vector<PersonAtDoor> knownAtDoor(const QString &folder)
{
    std::vector<PersonAtDoor> people;
    QSettings settings;
    settings.beginGroup(groupOf(folder));
    for (const auto &key : settings.childKeys())
        if (const auto id = PersonId::parse(key.toStdString()))
            people.push_back({*id, settings.value(key).toString(), {}, true});
    return people;
}

} // namespace ringtrue::qml

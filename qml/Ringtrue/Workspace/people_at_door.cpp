// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/people_at_door.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <algorithm>
#include <iterator>

namespace ringtrue::qml {

namespace {

/// Roles and team, in the language of the interface as it is now.
QString detailOf(const PersonAtDoor &person)
{
    QStringList parts;
    for (const auto role : person.roles)
        parts << roleName(role);
    if (!person.team.isEmpty())
        parts << person.team;
    return parts.join(QStringLiteral(", "));
}

} // namespace

void PeopleAtDoor::set(std::vector<PersonAtDoor> people)
{
    m_all = std::move(people);
    setSearch({});
}

void PeopleAtDoor::setSearch(const QString &search)
{
    const auto words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto fits = [&](const PersonAtDoor &person) {
        const QString text = person.name + QLatin1Char(' ') + detailOf(person);
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    beginResetModel();
    m_search = search;
    m_people.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_people), fits);
    endResetModel();
    Q_EMIT changed();
}

bool PeopleAtDoor::byConvention() const
{
    return std::none_of(m_all.begin(), m_all.end(), [](const auto &person) { return person.hasPassphrase; });
}

int PeopleAtDoor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PeopleAtDoor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &person = m_people[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return person.name;
    case DetailRole:
        return detailOf(person);
    case InitialsRole:
        return initials(person.name);
    case HasPassphraseRole:
        return person.hasPassphrase;
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleAtDoor::roleNames() const
{
    return {
        {NameRole, "name"}, {DetailRole, "detail"}, {InitialsRole, "initials"}, {HasPassphraseRole, "hasPassphrase"}};
}

} // namespace ringtrue::qml

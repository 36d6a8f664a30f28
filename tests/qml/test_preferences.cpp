// SPDX-License-Identifier: Apache-2.0
// What a person sets for herself goes with her, not with the computer.
#include "qml/Ringtrue/Keys/key_map.h"
#include "qml/Ringtrue/Preferences/appearance.h"
#include "qml/Ringtrue/Preferences/idle_lock.h"
#include "qml/Ringtrue/Preferences/language.h"
#include "qml/Ringtrue/Preferences/playback.h"
#include "tests/qml/app_window.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

const auto ada = QStringLiteral("018f0000-0000-7000-8000-0000000000a1");
const auto bea = QStringLiteral("018f0000-0000-7000-8000-0000000000b2");

QString configFolder()
{
    return QFileInfo(QSettings().fileName()).path();
}

/// Nobody has set anything yet.
void beginAfresh()
{
    QSettings().clear();
    QDir(configFolder() + QStringLiteral("/people")).removeRecursively();
}

QByteArray allOf(const QString &folder)
{
    QByteArray all;
    for (const auto &info : QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(info.filePath());
        all += info.fileName().toUtf8();
        all += info.isDir() ? allOf(info.filePath()) : file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return all;
}

} // namespace

TEST_CASE("Look, speed, lock and keys are each person's own", "[preferences]")
{
    beginAfresh();
    qml::Appearance look;
    qml::Playback playback;
    qml::IdleLock lock;
    qml::KeyMap keys;
    const auto become = [&](const QString &owner) {
        look.setOwner(owner);
        playback.setOwner(owner);
        lock.setOwner(owner);
        keys.setOwner(owner);
    };
    const auto yes = QStringLiteral("evaluate.yes");
    become(ada);
    look.setScheme(qml::Appearance::Dark);
    look.setTextPercent(125);
    playback.setSpeedPercent(200);
    lock.setMinutes(15);
    CHECK(keys.assign(yes, QStringLiteral("H")).isEmpty());
    become(bea);
    CHECK(look.scheme() == qml::Appearance::System);
    CHECK(look.textPercent() == 100);
    CHECK(playback.speedPercent() == 125);
    CHECK(lock.minutes() == 0);
    CHECK(keys.caps().value(yes).toString() == QStringLiteral("Y"));
    playback.setSpeedPercent(75);
    become(ada);
    CHECK(look.scheme() == qml::Appearance::Dark);
    CHECK(look.textPercent() == 125);
    CHECK(playback.speedPercent() == 200);
    CHECK(lock.minutes() == 15);
    CHECK(keys.caps().value(yes).toString() == QStringLiteral("H"));
    CHECK(QFile::exists(configFolder() + QStringLiteral("/people/%1.conf").arg(ada)));
    const qml::Appearance door; // as the one who went through it last wants it
    CHECK(door.scheme() == qml::Appearance::Dark);
    CHECK(door.textPercent() == 125);
    beginAfresh();
}

TEST_CASE("Language, look and keys change at once with the person who signs in", "[preferences][door]")
{
    beginAfresh();
    tests::DeskSample sample(0);
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    AppWindow app(workspace, QStringLiteral("settings"));
    REQUIRE(app.settles());
    auto *const engine = qmlEngine(&app.window());
    auto *const language =
        engine->singletonInstance<qml::Language *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "Language"));
    auto *const look =
        engine->singletonInstance<qml::Appearance *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "Appearance"));
    auto *const keys = engine->singletonInstance<qml::KeyMap *>(qmlTypeId("Ringtrue.Keys", 1, 0, "KeyMap"));
    const auto atDoor = [&](const QString &name) {
        workspace.lock();
        auto &people = *workspace.people();
        for (int row = 0; row < people.rowCount(); ++row)
            if (people.index(row).data(qml::PeopleAtDoor::NameRole).toString() == name)
                workspace.signIn(row, {});
        REQUIRE(workspace.personName() == name);
        REQUIRE(app.settles());
    };
    const auto first = workspace.personName();
    const auto second = workspace.nameOf(tests::deskAgent);
    CHECK(app.shows(QStringLiteral("For %1, on this computer").arg(first)));
    QSignalSpy caps(keys, &qml::KeyMap::changed);
    language->setCode(QStringLiteral("de"));
    CHECK(caps.size() == 1); // key caps are words, too
    look->setScheme(qml::Appearance::Dark);
    REQUIRE(app.settles());
    workspace.lock();
    CHECK(language->code() == QStringLiteral("de")); // the door stays as it was left
    CHECK(look->dark());
    atDoor(second);
    CHECK(language->code() == QStringLiteral("en"));
    CHECK(look->scheme() == qml::Appearance::System);
    CHECK(keys->owner() == workspace.personId());
    CHECK(app.focusIsIn(QStringLiteral("TodayPage"))); // not where somebody else left off
    app.press(Qt::Key_6, Qt::AltModifier);
    REQUIRE(app.settles());
    CHECK(app.shows(QStringLiteral("For %1, on this computer").arg(second)));
    atDoor(first);
    CHECK(language->code() == QStringLiteral("de"));
    CHECK(look->dark());
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
    for (const auto &name : {first, second})
        CHECK_FALSE(allOf(configFolder()).contains(name.toUtf8()));
    beginAfresh();
    language->show(QStringLiteral("en"));
}

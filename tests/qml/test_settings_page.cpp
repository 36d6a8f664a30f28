// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/key_map.h"
#include "qml/Ringtrue/Preferences/playback.h"
#include "qml/Ringtrue/Settings/passphrase.h"
#include "tests/qml/page_stage.h"

#include <QSettings>
#include <QSignalSpy>

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("The page of settings is shown in both themes and sizes", "[qml][settings]")
{
    PageDesk desk;
    const auto wide = GENERATE(true, false);
    const auto dark = GENERATE(false, true);
    PageStage stage(desk, QStringLiteral("Settings/SettingsPage.qml"), {}, wide ? QSize(1212, 800) : QSize(976, 700),
                    dark ? qml::Appearance::Dark : qml::Appearance::Light);
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep((std::string("settings") + (wide ? "" : "-small") + (dark ? "-dark" : "-light")).c_str());
}

TEST_CASE("The speed of playback is remembered within its bounds", "[qml][settings]")
{
    qml::Playback().setSpeedPercent(150);
    CHECK(qml::Playback().speedPercent() == 150);
    qml::Playback().setSpeedPercent(900);
    CHECK(qml::Playback().speedPercent() == 300);
    QSettings().remove(QStringLiteral("player/speed"));
    CHECK(qml::Playback().speedPercent() == 125);
}

TEST_CASE("Each speed that the player has is shown in the settings", "[qml][settings]")
{
    PageDesk desk;
    PageStage stage(desk, QStringLiteral("Settings/SettingsPage.qml"), {}, {1212, 800});
    auto &playback =
        *stage.view().engine()->singletonInstance<qml::Playback *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "Playback"));
    const std::function<bool(QQuickItem *, const QString &)> shows = [&](QQuickItem *item, const QString &name) {
        const auto below = item->childItems();
        return PageStage::nameOf(item) == name
               || std::any_of(below.begin(), below.end(), [&](QQuickItem *child) { return shows(child, name); });
    };
    for (const int percent : {50, 75, 100, 125, 150, 175, 200, 250, 300}) {
        playback.setSpeedPercent(percent);
        CAPTURE(percent);
        CHECK(shows(stage.view().contentItem(), QStringLiteral("Recordings play at: %1x").arg(percent / 100.0)));
    }
    QSettings().remove(QStringLiteral("player/speed"));
}

TEST_CASE("A passphrase is set, changed only by who knows it, and taken away", "[qml][settings]")
{
    PageDesk desk;
    qml::Passphrase own;
    own.setWorkspace(&desk.workspace);
    CHECK_FALSE(own.isSet());
    const auto settled = [&] { return waitFor([&] { return !own.busy(); }); };
    own.set({}, QStringLiteral("tide table"));
    REQUIRE(settled());
    CHECK(own.isSet());
    own.set(QStringLiteral("tide table"), QStringLiteral("other"));
    REQUIRE(settled());
    CHECK(own.problem() == QStringLiteral("A passphrase has at least 8 characters: take some words."));
    own.set(QStringLiteral("wrong"), QStringLiteral("other words"));
    REQUIRE(settled());
    CHECK(own.problem() == QStringLiteral("That is not the present passphrase. Nothing was changed."));
    own.remove(QStringLiteral("tide table"));
    REQUIRE(settled());
    CHECK_FALSE(own.isSet());
}

TEST_CASE("A key is changed on the page by keys alone; a conflict is said; Esc keeps", "[qml][settings]")
{
    PageDesk desk;
    PageStage stage(desk, QStringLiteral("Settings/SettingsPage.qml"), {}, {1212, 800});
    auto *const keys =
        stage.view().engine()->singletonInstance<qml::KeyMap *>(qmlTypeId("Ringtrue.Keys", 1, 0, "KeyMap"));
    REQUIRE(keys != nullptr);
    keys->resetAll();
    auto *const settings = stage.find(QStringLiteral("KeySettings"));
    REQUIRE(settings != nullptr);
    auto *const list = stage.findInside(settings, QStringLiteral("QQuickListView"));
    REQUIRE(list != nullptr);
    list->forceActiveFocus();
    const auto go = QStringLiteral("anywhere.go"); // the first row
    const auto cap = [&](const QString &action) { return keys->caps().value(action).toString(); };
    stage.press(Qt::Key_Return);
    CHECK(settings->property("asking").toString() == go);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(settings->property("taken").toString() == QStringLiteral("Lock, switch person"));
    CHECK(cap(go) == QStringLiteral("Ctrl K"));
    stage.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(settings->property("taken").toString().isEmpty());
    CHECK(cap(go) == QStringLiteral("Ctrl G"));
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Escape);
    CHECK(settings->property("asking").toString().isEmpty());
    CHECK(cap(go) == QStringLiteral("Ctrl G"));
    stage.keep("settings-key-changed-light");
    keys->resetAll();
    CHECK(cap(go) == QStringLiteral("Ctrl K"));
}

TEST_CASE("Look and size of text act at once and are there the next time", "[qml][settings]")
{
    qml::Appearance shown;
    QSignalSpy changed(&shown, &qml::Appearance::changed);
    shown.setScheme(qml::Appearance::Dark);
    shown.setTextPercent(150);
    CHECK(changed.size() == 2);
    CHECK(shown.dark());
    const qml::Appearance next;
    CHECK(next.scheme() == qml::Appearance::Dark);
    CHECK(next.textPercent() == 150);
    shown.setScheme(qml::Appearance::System);
    shown.setTextPercent(100);
}

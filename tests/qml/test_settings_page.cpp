// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Preferences/playback.h"
#include "qml/Ringtrue/Settings/passphrase.h"
#include "tests/qml/page_stage.h"

#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("The page of settings is shown in both themes and sizes", "[qml][settings]")
{
    PageDesk desk;
    const auto wide = GENERATE(true, false);
    const auto dark = GENERATE(false, true);
    PageStage stage(desk, QStringLiteral("Settings/SettingsPage.qml"), {}, wide ? QSize(1212, 800) : QSize(976, 700),
                    dark ? qml::Appearance::Dark : qml::Appearance::Light);
    CHECK(stage.nameless().isEmpty());
    stage.keep((std::string("settings") + (wide ? "" : "-small") + (dark ? "-dark" : "-light")).c_str());
}

TEST_CASE("The speed of playback is remembered within its bounds", "[qml][settings]")
{
    qml::Playback().setSpeedPercent(150);
    CHECK(qml::Playback().speedPercent() == 150);
    qml::Playback().setSpeedPercent(900);
    CHECK(qml::Playback().speedPercent() == 300);
    qml::Playback().setSpeedPercent(100);
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
    own.set(QStringLiteral("wrong"), QStringLiteral("other"));
    REQUIRE(settled());
    CHECK(own.problem() == QStringLiteral("That is not the present passphrase. Nothing was changed."));
    own.remove(QStringLiteral("tide table"));
    REQUIRE(settled());
    CHECK_FALSE(own.isSet());
}

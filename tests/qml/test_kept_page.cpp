// SPDX-License-Identifier: Apache-2.0
// The page that is made once shows one interaction after the other.
#include "tests/qml/app_window.h"

#include <QRegularExpression>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

SCENARIO("Interactions opened one after the other leave nothing behind", "[pages][keys]")
{
    GIVEN("Today with three chats")
    {
        tests::DeskSample sample;
        qml::OpenWorkspace workspace(sample.registry(), sample.clock());
        sample.open(workspace);
        AppWindow app(workspace, QStringLiteral("today"));
        REQUIRE(app.settles());
        const auto open = [&app](Qt::Key key) {
            REQUIRE(app.settles());
            app.press(key);
            REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
            REQUIRE(app.settles());
        };
        const auto answered = [&app] {
            return app.names().filter(QRegularExpression(QStringLiteral("^Question \\d+, .*: Yes$"))).size();
        };
        const auto said = [&app](int seed) {
            const auto words = QStringLiteral("thanks %1").arg(seed);
            return eventually([&] { return !app.names().filter(words).isEmpty(); });
        };
        open(Qt::Key_Return); // the oldest
        CHECK(said(0));
        app.press(Qt::Key_Y);
        CHECK(answered() == 1);
        app.press(Qt::Key_W);
        WHEN("another one is opened")
        {
            app.press(Qt::Key_Escape); // the reasons
            app.press(Qt::Key_Escape);
            REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("TodayPage")); }));
            CHECK(app.names().filter(QStringLiteral("thanks")).isEmpty());
            open(Qt::Key_2); // the third
            THEN("it shows what is its own")
            {
                CHECK(said(2));
                CHECK(app.names().filter(QStringLiteral("thanks 0")).isEmpty());
                CHECK(answered() == 0);
            }
            AND_WHEN("one goes back to the first")
            {
                app.press(Qt::Key_Escape);
                REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("TodayPage")); }));
                REQUIRE(app.settles());
                open(Qt::Key_Return); // what was begun
                THEN("its answer is there")
                {
                    CHECK(said(0));
                    CHECK(answered() == 1);
                    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
                }
            }
        }
        WHEN("keys are pressed while the page waits behind another")
        {
            app.press(Qt::Key_Escape);
            app.press(Qt::Key_Escape);
            REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("TodayPage")); }));
            app.press(Qt::Key_N);
            app.press(Qt::Key_X);
            open(Qt::Key_Return); // what was begun
            THEN("they have answered nothing")
            {
                CHECK(answered() == 1);
            }
        }
    }
}

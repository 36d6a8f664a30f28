// SPDX-License-Identifier: Apache-2.0
// Today tells that a round is open, for whoever can be asked.
#include "qml/Ringtrue/Today/open_rounds.h"
#include "tests/qml/rounds_desk.h"

#include <QAbstractItemModelTester>

using namespace ringtrue;
using namespace ringtrue::tests;
using namespace std::chrono_literals;

TEST_CASE("Today tells until when a round is open, and nothing of who answered", "[qml][today][rounds]")
{
    RoundsDesk desk; // on 2026-11-18
    const auto first = desk.openRingsTrue();
    desk.clock.advance(1'000'000);
    const auto last = desk.openRingsTrue({}, 2026y / 11 / 30);
    desk.clock.advance(1'000'000);
    static_cast<void>(desk.openRingsTrue({}, 2026y / 11 / 18));
    qml::OpenRounds rounds;
    QAbstractItemModelTester tester(&rounds, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rounds.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return rounds.rowCount() == 3; }));
    const auto at = [&](int row, int role) { return rounds.index(row, 0).data(role).toString(); };
    CHECK(at(1, qml::OpenRounds::RoundRole) == last);
    CHECK(at(1, qml::OpenRounds::WordsRole)
              .startsWith(QStringLiteral("“Does it ring true?” is open until 30 Nov 2026.")));
    CHECK(at(2, qml::OpenRounds::RoundRole) == first);
    CHECK(at(2, qml::OpenRounds::WordsRole).startsWith(QStringLiteral("“Does it ring true?” is open.")));
    desk.answer(first, 1, 6, {4, 4, 4});
    desk.clock.set({desk.clock.now().microseconds + 86'400'000'000, 60}); // the last day of one is over
    Q_EMIT desk.workspace.contentChanged();
    REQUIRE(waitFor([&] { return rounds.rowCount() == 2; }));
    PageStage stage(desk, QStringLiteral("Today/TodayPage.qml"), {}, {1280, 800});
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("Banner")) != nullptr; }));
    stage.keep("today-round");
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
}

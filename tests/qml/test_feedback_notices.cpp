// SPDX-License-Identifier: Apache-2.0
// What Today tells of the page Feedback.
#include "qml/Ringtrue/Today/feedback_notices.h"

#include "tests/qml/feedback_desk.h"

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("Today tells a lead of critical errors, releases and disputes, and an agent of new feedback",
          "[today][feedback]")
{
    FeedbackDesk desk;
    qml::FeedbackNotices notices;
    notices.setWorkspace(&desk.workspace);
    const auto words = [&] {
        QStringList out;
        for (int row = 0; row < notices.rowCount(); ++row)
            out << notices.index(row).data().toString();
        return out;
    };
    desk.evaluate(agentBo, "4127");
    const auto mine = desk.evaluate(desk.workspace.person(), "4128");
    const QStringList both{QStringLiteral("2 critical errors happened that no lead has seen yet."),
                           QStringLiteral("2 evaluations wait for their release to the agents.")};
    REQUIRE(waitFor([&] { return words() == both; }));
    CHECK(notices.index(0).data(qml::FeedbackNotices::UrgentRole).toBool());

    desk.release(mine);
    REQUIRE(waitFor([&] { return words().size() == 3; }));
    CHECK(words().at(0) == QStringLiteral("An evaluation of your work is there for you to read."));
    CHECK(words().at(2) == QStringLiteral("An evaluation waits for its release to the agent."));

    desk.dispute(mine, desk.workspace.person());
    REQUIRE(waitFor([&] { return words().size() == 4; }));
    CHECK(words().at(2).startsWith(QStringLiteral("A dispute waits for its decision, until ")));
    CHECK_FALSE(notices.index(2).data(qml::FeedbackNotices::UrgentRole).toBool());
    desk.clock.advance(30 * 86'400'000'000);
    CHECK(notices.index(2).data(qml::FeedbackNotices::UrgentRole).toBool()); // its day is over
}

// SPDX-License-Identifier: Apache-2.0
// The page Feedback by real keys: release, alert, "I have read this", a dispute and its decision.
#include "tests/qml/feedback_desk.h"

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

constexpr QSize desktop{1280, 800};

void type(PageStage &stage, const char *words)
{
    for (const char *at = words; *at != '\0'; ++at)
        QTest::keyClick(&stage.view(), *at);
}

QStringList viewsOf(PageStage &stage)
{
    auto *const segments = stage.find(QStringLiteral("Segments"));
    REQUIRE(segments != nullptr);
    return segments->property("options").toStringList();
}

} // namespace

TEST_CASE("A lead sees the alert, releases, takes down a dispute and decides it, by keys alone", "[feedback][keys]")
{
    FeedbackDesk desk;
    const auto id = desk.evaluate(agentBo, "4127");
    PageStage stage(desk, QStringLiteral("Feedback/FeedbackPage.qml"), {}, desktop);
    CHECK(viewsOf(stage)
          == QStringList{QStringLiteral("Alerts 1"), QStringLiteral("To release 1"), QStringLiteral("Disputes")});
    stage.keep("feedback alert");

    stage.press(Qt::Key_S);
    REQUIRE(waitFor([&] { return viewsOf(stage).constFirst() == QStringLiteral("Alerts"); }));
    stage.press(Qt::Key_2); // the second view
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("FeedbackDetail")) != nullptr; }));
    CHECK_FALSE(desk.summaryOf(id).evaluation.visibleFrom);
    stage.press(Qt::Key_L);
    REQUIRE(waitFor([&] { return desk.summaryOf(id).evaluation.visibleFrom.has_value(); }));
    REQUIRE(waitFor([&] { return viewsOf(stage).at(1) == QStringLiteral("To release"); }));
}

TEST_CASE("An agent reads, says so, and disagrees with a question, by keys alone", "[feedback][keys]")
{
    FeedbackDesk desk;
    const auto id = desk.evaluate(desk.workspace.person(), "4128"); // Ada served it
    desk.release(id);
    PageStage stage(desk, QStringLiteral("Feedback/FeedbackPage.qml"), {}, desktop);
    CHECK(viewsOf(stage).constFirst() == QStringLiteral("My feedback 1"));
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("FeedbackDetail")) != nullptr; }));
    stage.keep("feedback mine");
    CHECK(stage.nameless().isEmpty());
    CHECK(stage.cut().isEmpty());

    stage.press(Qt::Key_R);
    REQUIRE(waitFor([&] { return desk.summaryOf(id).readAt.has_value(); }));
    REQUIRE(waitFor([&] { return viewsOf(stage).constFirst() == QStringLiteral("My feedback"); }));

    stage.press(Qt::Key_Return); // into the answers: what fell short comes first
    stage.press(Qt::Key_J);
    stage.press(Qt::Key_D);
    QTest::qWait(100);
    stage.press(Qt::Key_Down); // the first answer that the question has beside the one given
    stage.press(Qt::Key_Tab);
    type(stage, "I did say when.");
    stage.keep("feedback dispute");
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.disputesOf(id).size() == 1; }));
    const auto dispute = desk.disputesOf(id).front();
    CHECK(dispute.question == QuestionSlug("next"));
    CHECK(dispute.by == desk.workspace.person());
    const auto words = desk.onFacts([&](storage::Connection &connection) {
        return forms::disputeWords(connection, desk.workspace.engine().keys(), dispute);
    });
    CHECK(words->reason == "I did say when.");
    CHECK(words->proposed == AnswerValue{PickedOption{AnswerOptionSlug("both")}});
}

TEST_CASE("A lead takes a dispute down and decides it: a revision takes the evaluation's place", "[feedback][keys]")
{
    FeedbackDesk desk;
    const auto id = desk.evaluate(agentBo, "4129");
    desk.release(id);
    desk.dispute(id, agentBo);
    PageStage stage(desk, QStringLiteral("Feedback/FeedbackPage.qml"), {}, desktop);
    stage.press(Qt::Key_3);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("FeedbackDetail")) != nullptr; }));
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_J);
    stage.press(Qt::Key_V);
    QTest::qWait(100);
    stage.press(Qt::Key_Tab); // what was proposed is chosen
    type(stage, "It is, I heard it.");
    stage.keep("feedback decide");
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.disputesOf(id).front().first.has_value(); }));
    CHECK(desk.disputesOf(id).front().first->outcome == forms::DisputeOutcome::Changed);
    CHECK(desk.summaryOf(id).isSuperseded);
    stage.keep("feedback decided");
}

TEST_CASE("Without anything the page says what belongs there", "[feedback]")
{
    FeedbackDesk desk;
    PageStage stage(desk, QStringLiteral("Feedback/FeedbackPage.qml"), {}, QSize(1024, 700), qml::Appearance::Dark);
    CHECK(stage.find(QStringLiteral("EmptyState")) != nullptr);
    stage.keep("feedback empty");
}

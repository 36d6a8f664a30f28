// SPDX-License-Identifier: Apache-2.0
// The page Feedback by real keys: release, alert, "I have read this", a dispute and its decision.
#include "core/organisation/interaction_facts.h"
#include "core/organisation/people_facts.h"
#include "forms/feedback/disputes.h"
#include "forms/feedback/feedback_list.h"
#include "forms/feedback/release.h"
#include "tests/forms/sample.h"
#include "tests/qml/reading_desk.h"

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const PersonId agentBo{*Uuid::parse("018f0000-0000-7000-8000-000000000002")};
const PersonId evaluatorEve{*Uuid::parse("018f0000-0000-7000-8000-000000000013")};
constexpr QSize desktop{1280, 800};

/// Eve evaluated a call that somebody served; Ada, who made the workspace, leads and decides.
struct FeedbackDesk : PageDesk {
    FeedbackDesk()
    {
        append({organisation::personFact(person(agentBo, "Bo Example", Role::Agent)),
                organisation::personFact(person(evaluatorEve, "Eve Example", Role::Evaluator))});
        publish(*this, vision(sampleVision));
        publish(*this, form(sampleForm));
    }
    static Person person(const PersonId &id, const std::string &name, Role role)
    {
        return {.id = id, .name = name, .externalId = {}, .roles = {role}, .team = {}, .languages = {}};
    }
    void append(std::vector<ledger::FactDraft> drafts)
    {
        REQUIRE(workspace.engine().append(workspace.person(), std::move(drafts)).get());
    }
    /// A call of @p agent that Eve evaluated: nobody was told that it is recorded, which is compliance-critical.
    EvaluationId evaluate(const PersonId &agent, const std::string &reference)
    {
        const InteractionId call{
            *Uuid::parse("018f0000-0000-7000-8000-00000000" + reference)}; // a reference of four digits
        append({organisation::interactionFact({.id = call,
                                               .reference = reference,
                                               .channel = Channel::Call,
                                               .startedAt = {1'000'000, 60},
                                               .durationMs = 60'000,
                                               .customer = {},
                                               .contactType = {},
                                               .segments = {{.agent = agent, .startMs = 0, .endMs = {}}}})});
        const auto submitted = workspace.engine()
                                   .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                                       const auto form = *forms::loadNewestForm(connection, FormSlug("desk-call"));
                                       return forms::submitEvaluation(ledger, connection, workspace.engine().blobs(),
                                                                      evaluation(call, agent, *form), *form);
                                   })
                                   .get();
        REQUIRE(submitted);
        Q_EMIT workspace.contentChanged();
        return submitted->id;
    }
    static Evaluation evaluation(const InteractionId &call, const PersonId &agent, const forms::LoadedForm &form)
    {
        const auto option = [](const char *question, const char *picked, const char *comment) {
            return Answer{.question = QuestionSlug(question),
                          .value = PickedOption{AnswerOptionSlug(picked)},
                          .comment = comment,
                          .evidence = {}};
        };
        return {.id = {},
                .interaction = call,
                .segment = 0,
                .evaluator = evaluatorEve,
                .agent = agent,
                .form = form.form.id,
                .formVersion = form.version.hash,
                .visionVersion = form.version.visionVersion,
                .answers = {option("greeting", "yes", ""),
                            option("recording", "no", "Never said"),
                            option("next", "what", "No day was named"),
                            {.question = QuestionSlug("pace"), .value = ScaleValue{7}, .comment = {}, .evidence = {}}},
                .startedAt = {5, 60},
                .submittedAt = {},
                .supersedes = {}};
    }
    template <typename Job>
    auto onFacts(Job job)
    {
        return workspace.engine()
            .submit([&](ledger::Ledger &, storage::Connection &connection) { return job(connection); })
            .get();
    }
    forms::FeedbackSummary summaryOf(const EvaluationId &id)
    {
        const auto found = onFacts([&](storage::Connection &connection) { return forms::feedbackOn(connection, id); });
        REQUIRE(found);
        return *found;
    }
    std::vector<forms::DisputeSummary> disputesOf(const EvaluationId &id)
    {
        const auto found =
            onFacts([&](storage::Connection &connection) { return forms::disputes(connection, {.evaluation = id}); });
        REQUIRE(found);
        return *found;
    }
};

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
    const auto released = forms::withFeedbackParts(desk.workspace.engine(), [&](const forms::FeedbackParts &parts) {
        return forms::releaseEvaluations(parts, desk.workspace.person(), std::vector{id});
    });
    REQUIRE(released);
    Q_EMIT desk.workspace.contentChanged();
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
    REQUIRE(forms::withFeedbackParts(desk.workspace.engine(), [&](const forms::FeedbackParts &parts) {
        return forms::releaseEvaluations(parts, desk.workspace.person(), std::vector{id});
    }));
    REQUIRE(forms::withFeedbackParts(desk.workspace.engine(), [&](const forms::FeedbackParts &parts) {
        return forms::dispute(
            parts, agentBo,
            {id, QuestionSlug("next"), PickedOption{AnswerOptionSlug("both")}, "Monday was said at 00:14."});
    }));
    Q_EMIT desk.workspace.contentChanged();
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

// SPDX-License-Identifier: Apache-2.0
// "I disagree with question 6": who may, until when, who decides, and what follows.
#include "tests/forms/feedback/feedback_samples.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;
using namespace std::chrono;

namespace {

Day todayOf(const FeedbackSample &sample)
{
    return dayOf(sample.clock.now());
}

} // namespace

TEST_CASE("An agent disputes one answer, with a proposal and a reason", "[feedback]")
{
    FeedbackSample sample;
    const auto evaluation = sample.submit();
    CHECK(sample.dispute(evaluation).error().error == FeedbackError::NotReleased);
    REQUIRE(sample.release(leadCem, evaluation));
    CHECK(sample.dispute(evaluation, evaluatorEve).error().error == FeedbackError::NotYours);
    const auto id = sample.dispute(evaluation);
    REQUIRE(id);
    const auto summary = sample.read(*id);
    CHECK(summary.question == QuestionSlug("next"));
    CHECK(summary.agent == agentBo);
    CHECK(summary.state(todayOf(sample)) == DisputeState::Open);
    CHECK(summary.dueOn(todayOf(sample)) == 2026y / November / 27d); // five working days after Saturday the 21st
    const auto words = disputeWords(*sample.reader, sample.workspace->keys(), summary);
    CHECK(words->reason == "I did say when.");
    CHECK(words->proposed == AnswerValue{PickedOption{AnswerOptionSlug("both")}});
    CHECK(feedbackOn(*sample.reader, evaluation)->undecided == 1);
}

TEST_CASE("A dispute that says nothing that differs is refused", "[feedback]")
{
    FeedbackSample sample;
    const auto evaluation = sample.submitAndRelease();
    const NewDispute good{evaluation, QuestionSlug("next"), PickedOption{AnswerOptionSlug("both")}, "I did say when."};
    struct Row {
        FeedbackError error;
        NewDispute wanted;
    };
    auto blank = good;
    blank.reason = " \t";
    auto same = good;
    same.proposed = PickedOption{AnswerOptionSlug("what")};
    auto unknown = good;
    unknown.question = QuestionSlug("nothing");
    auto noOption = good;
    noOption.proposed = PickedOption{AnswerOptionSlug("everything")};
    auto elsewhere = good;
    elsewhere.evaluation = EvaluationId{*Uuid::parse("018f0000-0000-7000-8000-0000000000aa")};
    for (const auto &[error, wanted] :
         {Row{FeedbackError::BlankText, blank}, Row{FeedbackError::SameAnswer, same},
          Row{FeedbackError::UnknownQuestion, unknown}, Row{FeedbackError::BadAnswer, noOption},
          Row{FeedbackError::Unreadable, elsewhere}}) {
        const auto refused = sample.dispute(wanted);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error == error);
    }
    auto noProposal = good;
    noProposal.proposed = Unanswered{};
    CHECK(sample.dispute(noProposal));
}

TEST_CASE("One question is disputed once, whoever asks", "[feedback]")
{
    FeedbackSample sample;
    const auto evaluation = sample.submitAndRelease();
    const auto id = sample.dispute(evaluation);
    REQUIRE(id);
    const auto second = sample.dispute(evaluation, leadDee); // a lead takes it down for Bo
    REQUIRE_FALSE(second);
    CHECK(second.error().error == FeedbackError::DisputedAlready);
    CHECK(second.error().dispute == *id);
    // Another question can be, and the first one again when it was taken back.
    CHECK(sample.dispute({evaluation, QuestionSlug("pace"), ScaleValue{9}, "Nobody was hurried."}, leadDee));
    CHECK(sample.withdraw(*id, evaluatorEve).error().error == FeedbackError::NotYours);
    REQUIRE(sample.withdraw(*id));
    CHECK(sample.read(*id).state(todayOf(sample)) == DisputeState::Closed);
    CHECK(sample.withdraw(*id).error().error == FeedbackError::DecidedAlready);
    CHECK(sample.dispute(evaluation));
}

TEST_CASE("The window closes after its last day, and rules that change later move nothing", "[feedback]")
{
    FeedbackSample sample;
    const auto evaluation = sample.submitAndRelease(); // until Friday, 4 December
    REQUIRE(sample.agree({.disputeDays = 1, .answerDays = 1}));
    sample.goOn(13);
    CHECK(todayOf(sample) == 2026y / December / 4d);
    SECTION("on the last day it is open")
    {
        CHECK(sample.dispute(evaluation));
    }
    SECTION("on the next it is closed")
    {
        sample.goOn(1);
        const auto late = sample.dispute(evaluation);
        REQUIRE_FALSE(late);
        CHECK(late.error().error == FeedbackError::WindowClosed);
        CHECK(late.error().day == 2026y / December / 4d);
    }
    SECTION("a clock that is set back a year shows it to nobody yet, and closes nothing")
    {
        sample.goOn(-365);
        CHECK(sample.dispute(evaluation).error().error == FeedbackError::NotReleased);
        sample.goOn(365);
        CHECK(sample.dispute(evaluation));
    }
}

TEST_CASE("A dispute is never decided by who evaluated, nor by who served, nor without a rationale", "[feedback]")
{
    FeedbackSample sample;
    sample.join(agentBo, "Bo Example", {Role::Agent, Role::Lead});
    const auto id = *sample.dispute(sample.submitAndRelease());
    CHECK(sample.decide(evaluatorAda, {keeps(id)}).error().error == FeedbackError::OriginalEvaluator);
    CHECK(sample.decide(agentBo, {keeps(id)}).error().error == FeedbackError::OwnWork);
    CHECK(sample.decide(evaluatorEve, {keeps(id)}).error().error == FeedbackError::NotAllowed);
    auto silent = keeps(id);
    silent.rationale = " ";
    CHECK(sample.decide(leadCem, {silent}).error().error == FeedbackError::BlankText);
    CHECK(sample.decide(leadCem, {gives(id, "what")}).error().error == FeedbackError::SameAnswer);
    CHECK_FALSE(sample.read(id).first);
    REQUIRE(sample.decide(leadCem, {keeps(id)}));
    CHECK(sample.decide(leadDee, {keeps(id)}).error().error == FeedbackError::DecidedAlready);
}

TEST_CASE("A changed answer makes a revision, and both stay", "[feedback]")
{
    FeedbackSample sample;
    const auto evaluation = sample.submitAndRelease();
    const auto id = *sample.dispute(evaluation);
    const auto before = loadEvaluation(*sample.reader, sample.workspace->keys(), evaluation);
    const auto decided = sample.decide(leadCem, {gives(id, "both")});
    REQUIRE(decided);
    REQUIRE(decided->revision);
    const auto after = loadEvaluation(*sample.reader, sample.workspace->keys(), *decided->revision);
    REQUIRE(after);
    CHECK(after->record.evaluation.evaluator == leadCem);
    CHECK(after->record.evaluation.supersedes == evaluation);
    CHECK(after->record.evaluation.seen == std::vector{SeenBefore::OthersScores});
    CHECK(before->record.score.raw == Exact::quotient(4900, 80));
    CHECK(after->record.score.raw == Exact::quotient(7400, 80));
    // The first one is there as it was, says that it is superseded, and its agent sees both.
    CHECK(loadEvaluation(*sample.reader, sample.workspace->keys(), evaluation)->record.score == before->record.score);
    const auto shown = *feedbackOf(*sample.reader, agentBo, sample.clock.now(), 10);
    REQUIRE(shown.size() == 2);
    CHECK(feedbackOn(*sample.reader, evaluation)->isSuperseded);
    CHECK_FALSE(feedbackOn(*sample.reader, *decided->revision)->isSuperseded);
    CHECK(unreleased(*sample.reader, 10)->count == 0);
    CHECK(sample.read(id).first->revision == decided->revision);
    CHECK(sample.read(id).outcome() == DisputeOutcome::Changed);
    const auto against = decidedAgainst(*sample.reader, evaluatorAda, {0, 0});
    CHECK(against->changed == 1);
    CHECK(against->decided == 1);
    // The superseded one is disputed no more.
    const auto old = sample.dispute({evaluation, QuestionSlug("pace"), ScaleValue{9}, "Nobody was hurried."});
    REQUIRE_FALSE(old);
    CHECK(old.error().error == FeedbackError::Superseded);
    CHECK(old.error().revision == decided->revision);
}

TEST_CASE("Two disputes of one evaluation, decided one after the other, end in one line of revisions", "[feedback]")
{
    FeedbackSample sample;
    const auto evaluation = sample.submitAndRelease();
    const auto next = *sample.dispute(evaluation);
    const auto pace = *sample.dispute({evaluation, QuestionSlug("pace"), ScaleValue{9}, "Nobody was hurried."});
    const auto one = sample.decide(leadCem, {gives(next, "both")});
    REQUIRE(one);
    const auto two =
        sample.decide(leadDee, {{.dispute = pace, .answer = ScaleValue{8}, .rationale = "A little slower."}});
    REQUIRE(two);
    const auto revisions = revisionsOf(*sample.reader, evaluation);
    REQUIRE(revisions->all.size() == 3);
    CHECK(revisions->all[1].id == one->revision);
    CHECK(revisions->standing().id == two->revision);
    const auto stands = loadEvaluation(*sample.reader, sample.workspace->keys(), *two->revision);
    const auto &answers = stands->record.evaluation.answers;
    CHECK(answers[2].value == AnswerValue{PickedOption{AnswerOptionSlug("both")}}); // what the first one changed stays
    CHECK(answers[3].value == AnswerValue{ScaleValue{8}});
    CHECK(answers[2].comment == "Müller was not told when"); // with the evaluator's words and evidence
    CHECK(answers[2].evidence.size() == 2);
}

TEST_CASE("An appeal is one, in time, and another lead decides it for good", "[feedback]")
{
    FeedbackSample sample;
    const auto id = *sample.dispute(sample.submitAndRelease());
    CHECK(sample.appeal(id).error().error == FeedbackError::NotDecided);
    REQUIRE(sample.decide(leadCem, {keeps(id)}));
    CHECK(sample.read(id).state(todayOf(sample)) == DisputeState::Decided);
    CHECK(sample.read(id).dueOn(todayOf(sample)) == 2026y / November / 27d);
    SECTION("in time")
    {
        CHECK(sample.appeal(id, evaluatorEve).error().error == FeedbackError::NotYours);
        REQUIRE(sample.appeal(id));
        CHECK(sample.appeal(id).error().error == FeedbackError::AppealedAlready);
        CHECK(sample.read(id).state(todayOf(sample)) == DisputeState::Appealed);
        CHECK(sample.decide(leadCem, {gives(id, "both")}).error().error == FeedbackError::SameDecider);
        CHECK(sample.decide(evaluatorAda, {gives(id, "both")}).error().error == FeedbackError::OriginalEvaluator);
        REQUIRE(sample.decide(leadDee, {gives(id, "both")}));
        const auto closed = sample.read(id);
        CHECK(closed.state(todayOf(sample)) == DisputeState::Closed);
        CHECK(closed.outcome() == DisputeOutcome::Changed);
        const auto words = disputeWords(*sample.reader, sample.workspace->keys(), closed);
        CHECK(words->rationale == "“Soon” is no day.");
        CHECK(words->appealReason == "Listen to 00:14.");
        CHECK(words->appealRationale == "Monday is said at 00:14.");
        CHECK_FALSE(words->isErased);
        CHECK(decidedAgainst(*sample.reader, evaluatorAda, {0, 0})->changed == 1); // the last decision counts
        CHECK(decidedAgainst(*sample.reader, evaluatorAda, {0, 0})->decided == 1);
    }
    SECTION("too late")
    {
        sample.goOn(7);
        CHECK(sample.read(id).state(todayOf(sample)) == DisputeState::Closed);
        const auto late = sample.appeal(id);
        REQUIRE_FALSE(late);
        CHECK(late.error().error == FeedbackError::WindowClosed);
    }
}

TEST_CASE("A decision whose revision misses something is not stored, and says what", "[feedback]")
{
    FeedbackSample sample;
    auto answers = sampleAnswers();
    answers[1] = {.question = QuestionSlug("recording"),
                  .value = PickedOption{AnswerOptionSlug("yes")},
                  .comment = {},
                  .evidence = {}};
    const auto evaluation = sample.submit(answers);
    REQUIRE(sample.release(leadCem, evaluation));
    const auto id = *sample.dispute({evaluation, QuestionSlug("recording"), NotApplicable{}, "It was no call."});
    // On a question with a critical option "not applicable" wants a comment, and there is none.
    const auto refused =
        sample.decide(leadCem, {{.dispute = id, .answer = NotApplicable{}, .rationale = "It was no call."}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == FeedbackError::BadAnswer);
    REQUIRE(refused.error().submission);
    CHECK(refused.error().submission->missing.at(0).reason == MissingReason::ReasonForNotApplicable);
    CHECK_FALSE(sample.read(id).first);
    CHECK(revisionsOf(*sample.reader, evaluation)->all.size() == 1);
}

TEST_CASE("Where the interaction was erased a dispute stands without its words", "[feedback]")
{
    FeedbackSample sample;
    const auto id = *sample.dispute(sample.submitAndRelease());
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.erase(evaluatorAda, {{ledger::subjectOf(callOne)}, "asked for it", "subject-request"});
    }));
    const auto words = disputeWords(*sample.reader, sample.workspace->keys(), sample.read(id));
    REQUIRE(words);
    CHECK(words->isErased);
    CHECK(words->reason.empty());
}

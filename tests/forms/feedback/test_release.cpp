// SPDX-License-Identifier: Apache-2.0
// Between the submission and the agent stands the release.
#include "forms/feedback/alerts.h"
#include "forms/service/feedback_rules.h"
#include "forms/service/interaction_list.h"
#include "tests/forms/feedback/feedback_samples.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;
using namespace std::chrono;

namespace {

std::size_t shownToBo(FeedbackSample &sample)
{
    return feedbackOf(*sample.reader, agentBo, sample.clock.now(), 10)->size();
}

} // namespace

TEST_CASE("An evaluation waits for its release, and then its agent sees it", "[feedback]")
{
    FeedbackSample sample;
    const auto id = sample.submit();
    CHECK(shownToBo(sample) == 0);
    CHECK(unreleased(*sample.reader, 10)->count == 1);
    CHECK(unreleased(*sample.reader, 10)->oldest.at(0).id == id);

    for (const auto &nobody : {agentBo, evaluatorEve}) {
        const auto refused = sample.release(nobody, id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error == FeedbackError::NotAllowed);
    }
    REQUIRE(sample.release(leadCem, id));
    CHECK(shownToBo(sample) == 1);
    CHECK(unreleased(*sample.reader, 10)->count == 0);
    const auto row = feedbackOf(*sample.reader, agentBo, sample.clock.now(), 10)->at(0);
    CHECK(row.disputeUntil == 2026y / December / 4d); // ten working days after Saturday, 21 November
    CHECK_FALSE(row.readAt);
    const auto again = sample.release(leadCem, id);
    REQUIRE_FALSE(again);
    CHECK(again.error().error == FeedbackError::ReleasedAlready);
    // Neither who served the customer nor somebody else is told of another agent's.
    CHECK(feedbackOf(*sample.reader, evaluatorEve, sample.clock.now(), 10)->empty());
}

TEST_CASE("The centre's rule releases with the submission, or some working days later", "[feedback]")
{
    FeedbackSample sample;
    SECTION("at once")
    {
        REQUIRE(sample.agree({.release = ReleaseRule::AtOnce, .disputeDays = 3}));
        sample.submit();
        REQUIRE(shownToBo(sample) == 1);
        CHECK(feedbackOf(*sample.reader, agentBo, sample.clock.now(), 10)->at(0).disputeUntil
              == 2026y / November / 25d);
    }
    SECTION("after two working days, at midnight")
    {
        REQUIRE(sample.agree({.release = ReleaseRule::AfterDays, .releaseDays = 2}));
        sample.submit(); // on a Saturday
        CHECK(unreleased(*sample.reader, 10)->count == 0);
        sample.goOn(2);
        CHECK(shownToBo(sample) == 0); // Monday
        sample.clock.set({sample.clock.now().microseconds / microsecondsOfDay * microsecondsOfDay + microsecondsOfDay
                              - 3'600'000'000,
                          60}); // an hour before midnight UTC, which is midnight here
        CHECK(shownToBo(sample) == 1);
    }
    CHECK(unreleased(*sample.reader, 10)->oldest.empty());
}

TEST_CASE("What is released for a day to come can be held back, and what is seen cannot", "[feedback]")
{
    FeedbackSample sample;
    const auto id = sample.submit();
    auto later = sample.clock.now();
    later.microseconds += microsecondsOfDay;
    REQUIRE(sample.release(leadCem, id, later));
    CHECK(shownToBo(sample) == 0);
    CHECK(unreleased(*sample.reader, 10)->count == 0);
    const auto hold = [&] {
        return sample.give([&](const FeedbackParts &parts) { return holdBack(parts, leadDee, id); });
    };
    REQUIRE(hold());
    CHECK(unreleased(*sample.reader, 10)->count == 1);
    const auto twice = hold();
    REQUIRE_FALSE(twice);
    CHECK(twice.error().error == FeedbackError::NotReleased);
    REQUIRE(sample.release(leadCem, id, later));
    sample.goOn(1);
    CHECK(shownToBo(sample) == 1);
    const auto late = hold();
    REQUIRE_FALSE(late);
    CHECK(late.error().error == FeedbackError::ReleasedAlready);
}

TEST_CASE("Several are released together or none", "[feedback]")
{
    FeedbackSample sample;
    const auto one = sample.submit();
    sample.clock.advance(1);
    const auto two = sample.submit();
    const EvaluationId none{*Uuid::parse("018f0000-0000-7000-8000-0000000000aa")};
    const auto refused = sample.give([&](const FeedbackParts &parts) {
        return releaseEvaluations(parts, leadCem, std::vector{one, none, two});
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == FeedbackError::Unreadable);
    CHECK(refused.error().evaluation == none);
    CHECK(shownToBo(sample) == 0);
    REQUIRE(sample.give([&](const FeedbackParts &parts) {
        return releaseEvaluations(parts, leadCem, std::vector{one, two});
    }));
    CHECK(shownToBo(sample) == 2);
}

TEST_CASE("I have read this is said once, by the agent, of what is released", "[feedback]")
{
    FeedbackSample sample;
    const auto id = sample.submit();
    const auto confirm = [&](const PersonId &who) {
        return sample.give([&](const FeedbackParts &parts) { return confirmRead(parts, who, id); });
    };
    CHECK(confirm(agentBo).error().error == FeedbackError::NotReleased);
    REQUIRE(sample.release(leadCem, id));
    CHECK(confirm(leadCem).error().error == FeedbackError::NotYours);
    sample.clock.advance(5'000'000);
    REQUIRE(confirm(agentBo));
    CHECK(feedbackOn(*sample.reader, id)->readAt == sample.clock.now());
    CHECK(confirm(agentBo).error().error == FeedbackError::ReadAlready);
}

TEST_CASE("A lead notes that it was talked through, in the agent's words", "[feedback]")
{
    FeedbackSample sample;
    const auto id = sample.submitAndRelease();
    const auto today = dayOf(sample.clock.now());
    const auto note = [&](const PersonId &who, const Day &on, const std::string &words) {
        return sample.give([&](const FeedbackParts &parts) { return noteTalk(parts, who, {id, on, words}); });
    };
    CHECK(note(evaluatorEve, today, "Fine").error().error == FeedbackError::NotAllowed);
    CHECK(note(leadCem, today, " \n").error().error == FeedbackError::BlankText);
    CHECK(note(leadCem, today, std::string(mostWords + 1, 'a')).error().error == FeedbackError::LongText);
    CHECK(note(leadCem, sys_days{today} + days{1}, "Fine").error().error == FeedbackError::BadDay);
    REQUIRE(note(leadCem, today, "I was in a hurry."));
    REQUIRE(note(leadDee, sys_days{today} - days{1}, "\u202eRight to left\u202c"));
    const auto talks = talksAbout(*sample.reader, sample.workspace->keys(), id);
    REQUIRE(talks->size() == 2);
    CHECK(talks->at(0).words == "\u202eRight to left\u202c");
    CHECK(talks->at(1).words == "I was in a hurry.");
    CHECK(talks->at(1).lead == leadCem);
    CHECK(feedbackOn(*sample.reader, id)->talks == 2);
}

TEST_CASE("A compliance-critical error alerts until a lead has seen it", "[feedback]")
{
    FeedbackSample sample;
    sample.submit();
    CHECK(alerts(*sample.reader, 10)->empty());
    auto answers = sampleAnswers();
    answers[1] = {.question = QuestionSlug("recording"),
                  .value = PickedOption{AnswerOptionSlug("no")},
                  .comment = "Never said",
                  .evidence = {}};
    sample.clock.advance(1);
    const auto id = sample.submit(answers);
    REQUIRE(alerts(*sample.reader, 10)->size() == 1);
    CHECK(alerts(*sample.reader, 10)->at(0).evaluation.id == id);
    CHECK(alerts(*sample.reader, 10)->at(0).classes == std::vector{ErrorClass::ComplianceCritical});
    const auto see = [&](const PersonId &who) {
        return sample.give([&](const FeedbackParts &parts) { return seeAlert(parts, who, id); });
    };
    CHECK(see(evaluatorEve).error().error == FeedbackError::NotAllowed);
    REQUIRE(see(leadDee));
    CHECK(alerts(*sample.reader, 10)->empty());
}

TEST_CASE("What agents say of their own work is no feedback and is released to nobody", "[feedback]")
{
    FeedbackSample sample;
    REQUIRE(sample.agree({.release = ReleaseRule::AtOnce}));
    auto own = sample.evaluation(sampleAnswers());
    own.evaluator = agentBo;
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
        return submitEvaluation(ledger, connection, sample.workspace->blobs(), own, *sample.form);
    }));
    CHECK(shownToBo(sample) == 0);
    CHECK(unreleased(*sample.reader, 10)->count == 0);
    // Nor is the interaction evaluated by it.
    CHECK(waiting(*sample.reader, {}, {0, 0}, 10)->count == 1);
}

TEST_CASE("Rules that cannot be kept are refused", "[feedback]")
{
    FeedbackSample sample;
    CHECK(feedbackRules(*sample.reader)->release == ReleaseRule::ByLead);
    for (const auto &rules : {FeedbackRules{.disputeDays = 0}, FeedbackRules{.answerDays = 251},
                              FeedbackRules{.releaseDays = -1}, FeedbackRules{.appealDays = 0}})
        CHECK(sample.agree(rules).error().error == FeedbackError::BadRules);
    const FeedbackRules rules{.release = ReleaseRule::AfterDays,
                              .releaseDays = 1,
                              .disputeDays = 20,
                              .answerDays = 3,
                              .appealDays = 2,
                              .selfFirst = true};
    REQUIRE(sample.agree(rules));
    CHECK(*feedbackRules(*sample.reader) == rules);
    const auto refused =
        sample.give([&](const FeedbackParts &parts) { return setFeedbackRules(parts, evaluatorEve, rules); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == FeedbackError::NotAllowed);
}

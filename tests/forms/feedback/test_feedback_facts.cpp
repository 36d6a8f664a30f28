// SPDX-License-Identifier: Apache-2.0
// What the facts of feedback hold, in any order of arrival, and bodies that are not what their kinds promise.
#include "core/ledger/apply_fact.h"
#include "core/ledger/content_hash.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/schema.h"
#include "core/ledger/stored_facts.h"
#include "core/storage/check_database.h"
#include "forms/feedback/alerts.h"
#include "tests/forms/feedback/feedback_samples.h"
#include "tests/places.h"

#include <fstream>
#include <functional>
#include <random>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;
using ledger::Body;

namespace {

const EvaluationId someEvaluation{*Uuid::parse("018f0000-0000-7000-8000-000000000021")};
const DisputeId someDispute{*Uuid::parse("018f0000-0000-7000-8000-000000000022")};
const Day someDay = std::chrono::year{2026} / 12 / 4;

/// One of each kind, in which every key stands that its first version has.
std::vector<ledger::FactDraft> oneOfEach()
{
    std::vector<ledger::FactDraft> out;
    out.push_back(feedbackRulesFact({.release = ReleaseRule::AfterDays, .releaseDays = 3, .selfFirst = true}));
    out.push_back(releaseFact(
        {.evaluation = someEvaluation, .from = Instant{1'795'000'000'000'000, 60}, .disputeUntil = someDay}));
    out.push_back(readFact(someEvaluation));
    out.push_back(talkFact({.evaluation = someEvaluation, .on = someDay, .words = "I was in a hurry."}, callOne));
    out.push_back(alertSeenFact(someEvaluation));
    out.push_back(disputeFact({.id = someDispute,
                               .evaluation = someEvaluation,
                               .question = QuestionSlug("next"),
                               .proposed = ScaleValue{7},
                               .reason = "I did say when.",
                               .answerUntil = someDay},
                              callOne));
    out.push_back(decisionFact({.dispute = someDispute,
                                .look = Look::First,
                                .outcome = DisputeOutcome::Changed,
                                .rationale = "Monday is said.",
                                .revision = someEvaluation,
                                .appealUntil = someDay},
                               callOne));
    out.push_back(appealFact({.dispute = someDispute, .reason = "Listen again.", .answerUntil = someDay}, callOne));
    return out;
}

std::string readAll(const std::filesystem::path &path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE(file);
    return {std::istreambuf_iterator<char>{file}, {}};
}

bool taken(FeedbackSample &sample, ledger::FactDraft draft, const std::function<void(Body &)> &change)
{
    change(draft.body);
    draft.id.reset();
    const auto stored =
        sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(agentBo, draft); });
    if (!stored)
        CHECK(stored.error().error == ledger::LedgerError::BadBody);
    return static_cast<bool>(stored);
}

} // namespace

TEST_CASE("What the facts of feedback hold stays the same for ever", "[feedback][golden]")
{
    const auto path = dataFolder() / "formats" / "1.feedback.json";
    Body all = Body::object();
    for (const auto &draft : oneOfEach())
        all[draft.kind] = draft.body;
    const auto written = all.dump(2) + "\n";
    if (std::getenv("APPROVE"))
        std::ofstream{path, std::ios::binary} << written;
    CHECK(readAll(path) == written);
    const auto frozen = Body::parse(readAll(path));
    FeedbackSample sample;
    for (const auto &draft : oneOfEach())
        CHECK(taken(sample, {.kind = draft.kind, .body = frozen[draft.kind]}, [](Body &) {}));
    CHECK(feedbackRulesOf(frozen[std::string(feedbackRulesKind)])
          == FeedbackRules{.release = ReleaseRule::AfterDays, .releaseDays = 3, .selfFirst = true});
    CHECK(decisionOf(frozen[std::string(decisionKind)])->revision == someEvaluation);
}

TEST_CASE("Bodies of feedback that are not what their kinds promise are refused", "[feedback]")
{
    FeedbackSample sample;
    const auto drafts = oneOfEach();
    struct Row {
        std::size_t draft;
        std::function<void(Body &)> change;
    };
    const std::vector<Row> rows{
        {0, [](Body &b) { b["release"] = "never"; }},       {0, [](Body &b) { b["dispute_days"] = 0; }},
        {0, [](Body &b) { b["answer_days"] = 251; }},       {0, [](Body &b) { b["release_days"] = -1; }},
        {0, [](Body &b) { b.erase("self_first"); }},        {1, [](Body &b) { b["evaluation"] = "nobody"; }},
        {1, [](Body &b) { b["from"] = nullptr; }}, // but a day stands there
        {1, [](Body &b) { b["dispute_until"] = nullptr; }}, {1, [](Body &b) { b["dispute_until"] = "2026-13-01"; }},
        {1, [](Body &b) { b["from_offset"] = 1440; }},      {2, [](Body &b) { b.erase("evaluation"); }},
        {3, [](Body &b) { b["words"] = "open"; }},          {3, [](Body &b) { b["on"] = "yesterday"; }},
        {4, [](Body &b) { b["evaluation"] = 4; }},          {5, [](Body &b) { b["reason"] = "open"; }},
        {5, [](Body &b) { b.erase("proposed"); }},          {5, [](Body &b) { b["proposed"] = true; }},
        {5, [](Body &b) { b["answer_until"] = nullptr; }},  {6, [](Body &b) { b["outcome"] = "perhaps"; }},
        {6, [](Body &b) { b["revision"] = nullptr; }}, // but it is changed
        {6, [](Body &b) { b["outcome"] = "kept"; }}, // but there is a revision
        {6, [](Body &b) { b["appeal"] = true; }}, // but it could be appealed
        {6, [](Body &b) { b["appeal_until"] = nullptr; }},  {6, [](Body &b) { b.erase("rationale"); }},
        {7, [](Body &b) { b["reason"] = nullptr; }},        {7, [](Body &b) { b["dispute"] = "none"; }},
    };
    for (std::size_t at = 0; at < rows.size(); ++at) {
        CAPTURE(at);
        CHECK_FALSE(taken(sample, drafts[rows[at].draft], rows[at].change));
    }
}

TEST_CASE("Views of feedback are the same in whatever order facts arrive", "[feedback][property]")
{
    FeedbackSample sample;
    const auto evaluation = sample.submit();
    REQUIRE(sample.release(leadCem, evaluation, Instant{sample.clock.now().microseconds + 1, 60}));
    REQUIRE(sample.give([&](const FeedbackParts &parts) { return holdBack(parts, leadCem, evaluation); }));
    REQUIRE(sample.release(leadCem, evaluation));
    const auto id = *sample.dispute(evaluation);
    REQUIRE(sample.decide(leadCem, {keeps(id)}));
    REQUIRE(sample.appeal(id));
    REQUIRE(sample.decide(leadDee, {gives(id, "both")}));
    sample.clock.advance(1);
    sample.submit(); // not released

    std::vector<ledger::Fact> facts;
    const auto all = ledger::factsAfter(*sample.reader, 0, 1000);
    REQUIRE(all);
    for (const auto &stored : *all)
        if (auto fact = ledger::decodeFact(stored.bytes); fact->kind.starts_with("forms."))
            facts.push_back(*fact);
    std::optional<Hash> first;
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        auto views = *storage::emptyDatabase(ledger::workspaceSchema());
        ledger::createViews(views, formsRegistry());
        for (const auto &fact : facts)
            REQUIRE(ledger::applyFact(views, formsRegistry(), fact, *ledger::parseBody(fact.body))
                    == ledger::Effect::Applied);
        const auto hash = *ledger::contentHash(views, formsRegistry());
        CHECK(hash == first.value_or(hash));
        first = hash;
        CHECK(unreleased(views, 10)->count == 1);
        std::shuffle(facts.begin(), facts.end(), random);
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/apply_fact.h"
#include "core/ledger/content_hash.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/schema.h"
#include "core/ledger/stored_facts.h"
#include "core/storage/check_database.h"
#include "forms/service/interaction_list.h"
#include "tests/forms/service/evaluation_samples.h"

#include <algorithm>
#include <numeric>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const InteractionId chatTwo{*Uuid::parse("018f0000-0000-7000-8000-000000000004")};

Interaction chat(std::int64_t startedAt)
{
    return {.id = chatTwo,
            .reference = "4128",
            .channel = Channel::Chat,
            .startedAt = {startedAt, 60},
            .durationMs = 60'000,
            .customer = {},
            .contactType = {},
            .segments = {{.agent = agentBo, .startMs = 0, .endMs = {}}}};
}

/// The facts that a view of what waits depends on: the call, its evaluation, and a chat whose time was corrected twice.
std::vector<ledger::Fact> factsOfWaiting(EvaluationSample &sample)
{
    appendEvaluation(sample, sampleAnswers());
    for (const std::int64_t startedAt : {3'000'000, 500'000, 2'000'000})
        sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
            REQUIRE(ledger.append(evaluatorAda, organisation::interactionFact(chat(startedAt))));
        });
    std::vector<ledger::Fact> facts;
    const auto all = ledger::factsAfter(*sample.reader, 0, 1000);
    REQUIRE(all);
    for (const auto &stored : *all) {
        auto fact = ledger::decodeFact(stored.bytes);
        if (fact->kind == organisation::interactionKind || fact->kind == forms::evaluationKind)
            facts.push_back(*fact);
    }
    return facts;
}

} // namespace

TEST_CASE("What waits is the same in whatever order facts arrive", "[forms][service][property]")
{
    EvaluationSample sample;
    const auto facts = factsOfWaiting(sample);
    REQUIRE(facts.size() == 5);
    std::vector<std::size_t> order(facts.size());
    std::iota(order.begin(), order.end(), 0);
    do {
        auto views = *storage::emptyDatabase(ledger::workspaceSchema());
        ledger::createViews(views, formsRegistry());
        for (const auto number : order)
            REQUIRE(ledger::applyFact(views, formsRegistry(), facts[number], *ledger::parseBody(facts[number].body))
                    == ledger::Effect::Applied);
        const auto waiting = forms::waiting(views, evaluatorAda, Instant{}, 10);
        REQUIRE(waiting);
        CHECK(waiting->count == 1);
        REQUIRE(waiting->oldest.size() == 1);
        CHECK(waiting->oldest.front() == chat(2'000'000));
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("What was erased waits no more, whether the tombstone came before or after it", "[forms][service]")
{
    EvaluationSample sample;
    const ledger::Tombstone tombstone{{ledger::subjectOf(chatTwo)}, "asked for it", "subject-request"};
    const auto erase = [&] {
        REQUIRE(sample.onLedger(
            [&](ledger::Ledger &ledger, storage::Connection &) { return ledger.erase(evaluatorAda, tombstone); }));
    };
    const auto append = [&] {
        REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
            return ledger.append(evaluatorAda, organisation::interactionFact(chat(2'000'000)));
        }));
    };
    SECTION("before")
    {
        erase();
        append();
    }
    SECTION("after")
    {
        append();
        CHECK(forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 10)->count == 2);
        erase();
    }
    for (const bool rebuilt : {false, true}) {
        CAPTURE(rebuilt);
        const auto waiting = forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 10);
        REQUIRE(waiting);
        CHECK(waiting->count == 1);
        REQUIRE(waiting->oldest.size() == 1);
        CHECK(waiting->oldest.front().id == callOne);
        CHECK(forms::waiting(*sample.reader, evaluatorAda, {1'500'000, 0}, 10)->count == 0);
        const forms::InteractionFilter open{
            .channel = {}, .agent = {}, .reference = {}, .evaluated = forms::Evaluated::No};
        CHECK(*forms::interactionIds(*sample.reader, open) == std::vector{callOne});
        const forms::InteractionFilter done{
            .channel = {}, .agent = {}, .reference = {}, .evaluated = forms::Evaluated::Yes};
        CHECK(forms::interactionIds(*sample.reader, done)->empty()); // nor was it evaluated
        CHECK(forms::interactionRows(*sample.reader, {chatTwo})->front().unreadable == forms::Unreadable::Erased);
        sample.onLedger([](ledger::Ledger &ledger, storage::Connection &) { REQUIRE(ledger.rebuild()); });
    }
}

TEST_CASE("What was taken away waits no more, is not taken for evaluated, and the list says why", "[forms][service]")
{
    EvaluationSample sample;
    const auto onViews = [&](const char *sql) {
        sample.onLedger([&](ledger::Ledger &, storage::Connection &connection) { connection.database().exec(sql); });
    };
    const auto append = [&] {
        sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
            REQUIRE(ledger.append(evaluatorAda, organisation::interactionFact(chat(2'000'000))));
        });
    };
    constexpr auto empty = "INSERT INTO emptied_interaction VALUES (x'018f0000000070008000000000000004')";
    SECTION("before it came")
    {
        onViews(empty);
        append();
    }
    SECTION("after it came, and its time is corrected then")
    {
        append();
        CHECK(forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 10)->count == 2);
        onViews(empty);
        sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
            REQUIRE(ledger.append(evaluatorAda, organisation::interactionFact(chat(3'000'000))));
        });
    }
    const auto waiting = forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 10);
    REQUIRE(waiting);
    CHECK(waiting->count == 1);
    REQUIRE(waiting->oldest.size() == 1);
    CHECK(waiting->oldest.front().id == callOne);
    forms::InteractionFilter filter;
    CHECK(forms::interactionIds(*sample.reader, filter)->size() == 2);
    filter.evaluated = forms::Evaluated::No;
    CHECK(*forms::interactionIds(*sample.reader, filter) == std::vector{callOne});
    filter.evaluated = forms::Evaluated::Yes;
    CHECK(forms::interactionIds(*sample.reader, filter)->empty());
    const auto rows = forms::interactionRows(*sample.reader, {callOne, chatTwo});
    REQUIRE(rows->size() == 2);
    CHECK_FALSE(rows->front().unreadable);
    CHECK(rows->back().unreadable == forms::Unreadable::Removed);
    onViews("DELETE FROM emptied_interaction"); // another recording came
    CHECK(forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 10)->count == 2);
}

TEST_CASE("An evaluation stands although what was said was taken away since", "[forms][service]")
{
    EvaluationSample sample;
    appendEvaluation(sample, sampleAnswers());
    sample.onLedger([&](ledger::Ledger &, storage::Connection &connection) {
        connection.database().exec("INSERT INTO emptied_interaction VALUES (x'018f0000000070008000000000000003')");
    });
    forms::InteractionFilter filter;
    filter.evaluated = forms::Evaluated::Yes;
    CHECK(*forms::interactionIds(*sample.reader, filter) == std::vector{callOne});
    CHECK_FALSE(forms::interactionRows(*sample.reader, {callOne})->front().unreadable);
    CHECK(forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 10)->count == 0);
}

TEST_CASE("What waits is asked for from a moment on", "[forms][service]")
{
    EvaluationSample sample;
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        REQUIRE(ledger.append(evaluatorAda, organisation::interactionFact(chat(2'000'000))));
    });
    const auto all = forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 1);
    CHECK(all->count == 2);
    REQUIRE(all->oldest.size() == 1); // no more than asked for, the oldest first
    CHECK(all->oldest.front().id == callOne);
    const auto later = forms::waiting(*sample.reader, evaluatorAda, {1'000'001, 0}, 10);
    CHECK(later->count == 1);
    REQUIRE(later->oldest.size() == 1);
    CHECK(later->oldest.front().id == chatTwo);
}

TEST_CASE("A list of interactions is narrowed to those that wait, and cut short", "[forms][service]")
{
    EvaluationSample sample;
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        REQUIRE(ledger.append(evaluatorAda, organisation::interactionFact(chat(2'000'000))));
    });
    forms::InteractionFilter filter;
    CHECK(*forms::interactionIds(*sample.reader, filter) == std::vector{chatTwo, callOne}); // the newest first
    filter.limit = 1;
    CHECK(*forms::interactionIds(*sample.reader, filter) == std::vector{chatTwo});
    filter = {.channel = {}, .agent = agentBo, .reference = "41", .evaluated = forms::Evaluated::No};
    CHECK(*forms::interactionIds(*sample.reader, filter) == std::vector{chatTwo, callOne});
    appendEvaluation(sample, sampleAnswers());
    CHECK(*forms::interactionIds(*sample.reader, filter) == std::vector{chatTwo});
    filter.channel = Channel::Call;
    CHECK(forms::interactionIds(*sample.reader, filter)->empty());
    filter.evaluated = forms::Evaluated::Yes;
    CHECK(*forms::interactionIds(*sample.reader, filter) == std::vector{callOne});
}

TEST_CASE("An evaluator's evaluations are counted from a moment on", "[forms][service]")
{
    EvaluationSample sample;
    appendEvaluation(sample, sampleAnswers());
    const auto now = sample.clock.now();
    CHECK(*forms::countEvaluations(*sample.reader, evaluatorAda, now) == 1);
    CHECK(*forms::countEvaluations(*sample.reader, evaluatorAda, {now.microseconds + 1, 0}) == 0);
    CHECK(*forms::countEvaluations(*sample.reader, agentBo, now) == 0);
}

// SPDX-License-Identifier: Apache-2.0
// What the facts of sampling hold: read as written, the same in any order, and bodies that are not what they promise.
#include "core/ledger/apply_fact.h"
#include "core/ledger/content_hash.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/schema.h"
#include "core/ledger/stored_facts.h"
#include "core/storage/check_database.h"
#include "tests/core/sampling/sampling_samples.h"
#include "tests/places.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <numeric>

using namespace ringtrue;
using namespace ringtrue::sampling;
using namespace ringtrue::tests;
using ledger::Body;

namespace {

const InteractionId callOne{*Uuid::parse("018f0000-0000-7000-8000-000000000003")};
const PersonId someEvaluator{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};

const Assignment sampleAssignment{callOne, someEvaluator, dayFromText("2026-11-27"), true};
const Return sampleReturn{callOne, 1, someEvaluator, ReturnReason::KnowsPerson, {}};

/// The body of version 1 that @p name holds, without the line feed at its end.
Body frozen(const char *name)
{
    std::ifstream file{dataFolder() / "formats" / name, std::ios::binary};
    REQUIRE(file);
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    text.pop_back();
    const auto body = ledger::parseBody(text);
    REQUIRE(body);
    return *body;
}

storage::Connection emptyViews()
{
    auto views = *storage::emptyDatabase(ledger::workspaceSchema());
    ledger::createViews(views, samplingRegistry());
    return views;
}

ledger::Effect applied(storage::Connection &views, std::string_view kind, const Body &body)
{
    ledger::Fact fact;
    fact.id = ledger::FactId{*Uuid::parse("018f0000-0000-7000-8000-0000000000ff")};
    fact.kind = kind;
    fact.author = someEvaluator;
    fact.deviceSeq = 7;
    fact.at = {1'795'262'551'000'000, 60};
    fact.body = *ledger::canonicalBody(body);
    return ledger::applyFact(views, samplingRegistry(), fact, body);
}

std::string row(storage::Connection &views, const char *sql)
{
    return views.database().execAndGet(sql).getString();
}

/// Whether a body of @p kind with @p value at @p key is taken.
bool taken(std::string_view kind, Body body, const char *key, const Body &value)
{
    body[key] = value;
    auto views = emptyViews();
    return applied(views, kind, body) == ledger::Effect::Applied;
}

} // namespace

TEST_CASE("Assignments and returns are read as they were written", "[sampling]")
{
    for (const bool assigned : {true, false})
        for (const auto &due : {dayFromText("2026-11-27"), std::optional<Day>{}}) {
            const Assignment written{callOne, someEvaluator, due, assigned};
            CHECK(assignmentOf(assignmentFact(written).body) == written);
        }
    for (const auto reason : allReturnReasons) {
        const Return written{callOne, 2, someEvaluator, reason, {}};
        CHECK(returnOf(returnFact(written).body) == written);
    }
    const Return back{callOne, 0, someEvaluator, {}, {}};
    CHECK(returnOf(returnFact(back).body) == back);
}

TEST_CASE("What facts of sampling of version 1 say stays the same for ever", "[sampling][golden]")
{
    auto views = emptyViews();
    const auto assignment = frozen("1.sampling.assignment.json");
    CHECK(assignmentOf(assignment) == sampleAssignment);
    CHECK(assignmentFact(sampleAssignment).body == assignment);
    CHECK(applied(views, assignmentKind, assignment) == ledger::Effect::Applied);
    CHECK(row(views,
              "SELECT hex(interaction) || hex(evaluator) || due || assigned || hex(assigned_by) || assigned_at || "
              "assigned_offset || by_seq FROM assignment")
          == "018F0000000070008000000000000003018F00000000700080000000000000012026-11-271"
             "018F00000000700080000000000000011795262551000000607");

    const auto returned = frozen("1.sampling.return.json"); // with a note
    CHECK(returnOf(returned) == sampleReturn);
    auto noted = sampleReturn;
    noted.note = "Her voice";
    auto written = returnFact(noted).body;
    CHECK(written["note"] == ledger::toSeal(ledger::subjectOf(callOne), "Her voice"));
    written["note"] = returned["note"]; // sealed anew each time
    CHECK(written == returned);
    CHECK(applied(views, returnKind, returned) == ledger::Effect::Applied);
    CHECK(row(views, "SELECT hex(interaction) || segment || hex(evaluator) || reason || held || returned_at || "
                     "returned_offset || by_seq FROM returned_interaction WHERE note IS NOT NULL")
          == "018F00000000700080000000000000031018F0000000070008000000000000001knows-person01795262551000000607");
}

TEST_CASE("A body of sampling that is not what its kind promises is not taken", "[sampling]")
{
    const auto assignment = assignmentFact(sampleAssignment).body;
    CHECK(taken(assignmentKind, assignment, "due", nullptr)); // as it may be
    for (const auto &[key, value] : std::vector<std::pair<const char *, Body>>{{"interaction", "no id"},
                                                                               {"evaluator", nullptr},
                                                                               {"due", "2026-11-31"},
                                                                               {"due", "soon"},
                                                                               {"due", 20'261'127},
                                                                               {"assigned", "yes"},
                                                                               {"assigned", nullptr}}) {
        CAPTURE(key, value.dump());
        CHECK_FALSE(taken(assignmentKind, assignment, key, value));
    }
    const auto returned = returnFact(sampleReturn).body;
    CHECK(taken(returnKind, returned, "reason", nullptr));
    for (const auto &[key, value] :
         std::vector<std::pair<const char *, Body>>{{"interaction", 7},
                                                    {"segment", -1},
                                                    {"segment", 4'294'967'297}, // 1 in 32 bits
                                                    {"segment", "0"},
                                                    {"evaluator", ""},
                                                    {"reason", "busy"},
                                                    {"reason", 1},
                                                    {"note", "in the clear"},
                                                    {"note", nullptr}}) {
        CAPTURE(key, value.dump());
        CHECK_FALSE(taken(returnKind, returned, key, value));
    }
    for (const auto *const key : {"interaction", "evaluator", "due", "assigned"}) {
        auto without = assignment;
        without.erase(key);
        CHECK_FALSE(assignmentOf(without));
    }
    for (const auto *const key : {"interaction", "segment", "evaluator", "reason"}) {
        auto without = returned;
        without.erase(key);
        CHECK_FALSE(returnOf(without));
    }
}

TEST_CASE("Assignments and returns are the same in whatever order facts arrive", "[sampling][property]")
{
    SamplingSample sample;
    const auto call = idNumber<InteractionId>(101);
    for (const auto &fact :
         {assignmentFact({call, evaluatorIda, dayFromText("2026-11-27"), true}),
          assignmentFact({call, evaluatorIda, {}, true}),
          assignmentFact({call, evaluatorIda, dayFromText("2026-11-30"), false}),
          returnFact({call, 0, evaluatorIda, ReturnReason::NoSound, "All hiss"}),
          returnFact({call, 0, evaluatorIda, {}, {}}), returnFact({call, 0, evaluatorIda, ReturnReason::Language, {}})})
        sample.append(fact);
    std::vector<ledger::Fact> facts;
    const auto all = ledger::factsAfter(*sample.reader, 0, 1000);
    REQUIRE(all);
    for (const auto &stored : *all) {
        auto fact = ledger::decodeFact(stored.bytes);
        if (fact->kind == assignmentKind || fact->kind == returnKind)
            facts.push_back(*fact);
    }
    REQUIRE(facts.size() == 6);
    std::vector<std::size_t> order(facts.size());
    std::iota(order.begin(), order.end(), 0);
    std::optional<Hash> first;
    do {
        auto views = emptyViews();
        for (const auto number : order)
            REQUIRE(ledger::applyFact(views, samplingRegistry(), facts[number], *ledger::parseBody(facts[number].body))
                    == ledger::Effect::Applied);
        const auto hash = *ledger::contentHash(views, samplingRegistry());
        first = first.value_or(hash);
        REQUIRE(hash == *first);
        CHECK(row(views, "SELECT due || assigned FROM assignment") == "2026-11-300");
        CHECK(row(views, "SELECT reason || held || (note IS NULL) FROM returned_interaction") == "language01");
    } while (std::next_permutation(order.begin(), order.end()));
}

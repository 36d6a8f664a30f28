// SPDX-License-Identifier: Apache-2.0
#include "forms/service/readable_evaluations.h"

#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

PersonId person(int number)
{
    return PersonId{*Uuid::parse("018f0000-0000-7000-8000-00000000000" + std::to_string(number))};
}

EvaluationSummary given(int evaluator, int agent, int segment)
{
    EvaluationSummary out;
    out.evaluator = person(evaluator);
    out.agent = person(agent);
    out.segment = segment;
    out.visibleFrom = Instant{7, 0};
    return out;
}

} // namespace

TEST_CASE("Who may read an evaluation", "[forms][service]")
{
    constexpr int ada = 1, bea = 2, agent = 5, otherAgent = 6, lead = 7, client = 8;
    // Of a transferred call: Ada and Bea gave the first agent's part, Bea alone the second's.
    const std::vector all{given(ada, agent, 0), given(bea, agent, 0), given(bea, otherAgent, 1)};
    struct Row {
        int reader;
        bool readsOthers, isFilling;
        std::vector<std::size_t> readable;
    };
    const auto row = GENERATE(values<Row>({
        {lead, true, false, {0, 1, 2}},  //
        {lead, true, true, {}},          // she fills the form herself: blind until she has submitted
        {ada, false, false, {0, 1}},     // of the part that she has submitted the others' too
        {ada, false, true, {0}},         // and has begun another one
        {bea, false, false, {0, 1, 2}},  //
        {agent, false, false, {0, 1}},   // of themselves only
        {otherAgent, false, false, {2}}, //
        {client, false, false, {}},      //
    }));
    std::vector<EvaluationSummary> expected;
    for (const auto at : row.readable)
        expected.push_back(all[at]);
    const auto readable = readableEvaluations(all, {person(row.reader), row.readsOthers, row.isFilling, {7, 0}});
    REQUIRE(readable.size() == expected.size());
    for (std::size_t at = 0; at < readable.size(); ++at) {
        CHECK(readable[at].evaluator == expected[at].evaluator);
        CHECK(readable[at].segment == expected[at].segment);
    }
}

TEST_CASE("An agent reads what is released, from then on", "[forms][service]")
{
    auto later = given(1, 5, 0);
    later.visibleFrom = Instant{9, 0};
    auto heldBack = given(1, 5, 0);
    heldBack.visibleFrom.reset();
    const std::vector all{later, heldBack, given(5, 5, 0)}; // the last one of oneself
    CHECK(readableEvaluations(all, {person(5), false, false, {8, 0}}).size() == 1);
    CHECK(readableEvaluations(all, {person(5), false, false, {9, 0}}).size() == 2);
    // What an agent says of their own work opens nothing that others gave.
    CHECK(readableEvaluations({given(1, 6, 0), given(5, 5, 0)}, {person(5), false, false, {9, 0}}).size() == 1);
}

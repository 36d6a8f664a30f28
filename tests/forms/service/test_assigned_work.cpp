// SPDX-License-Identifier: Apache-2.0
#include "forms/service/assigned_work.h"

#include "tests/forms/service/work_samples.h"
#include "tests/places.h"

#include <fstream>
#include <iterator>

using namespace ringtrue;
using namespace ringtrue::tests;
using forms::AssignedState;
using sampling::ReturnReason;

namespace {

const auto call51 = idNumber<InteractionId>(51);
const auto call52 = idNumber<InteractionId>(52);
const auto call53 = idNumber<InteractionId>(53);

std::vector<InteractionId> idsOf(const std::vector<forms::AssignedInteraction> &work)
{
    std::vector<InteractionId> out;
    for (const auto &assigned : work)
        out.push_back(assigned.interaction.id);
    return out;
}

AssignedState stateOf(WorkSample &sample, const InteractionId &interaction)
{
    const auto work = forms::assignmentsOf(*sample.reader, evaluatorAda);
    REQUIRE(work);
    for (const auto &assigned : *work)
        if (assigned.interaction.id == interaction)
            return assigned.state;
    FAIL("it is not assigned");
    return {};
}

/// One assignment as planFigures() looks at it.
forms::AssignedInteraction planned(AssignedState state, const char *due, std::int64_t doneAt = 0,
                                   const PersonId &agent = agentBo)
{
    forms::AssignedInteraction out;
    out.interaction.segments = {{.agent = agent, .startMs = 0, .endMs = {}}};
    out.due = dayFromText(due);
    out.state = state;
    if (state == AssignedState::Done)
        out.doneAt = Instant{doneAt, 0};
    return out;
}

} // namespace

TEST_CASE("Assigned work is listed by its day, then by its age; what has no day comes last", "[forms][service]")
{
    WorkSample sample;
    sample.assign(callOne, evaluatorAda);
    sample.assign(call51, evaluatorAda, "2026-11-27");
    sample.assign(call52, evaluatorAda, "2026-11-20");
    sample.assign(call53, evaluatorAda, "2026-11-27");
    sample.assign(call53, evaluatorEve);
    const auto work = forms::assignmentsOf(*sample.reader, evaluatorAda);
    REQUIRE(work);
    CHECK(idsOf(*work) == std::vector{call52, call51, call53, callOne});
    CHECK(work->front().due == dayFromText("2026-11-20"));
    CHECK(work->front().assignedBy == evaluatorAda);
    CHECK(work->front().assignedAt == sample.clock.now());
    CHECK(work->front().interaction == WorkSample::call(52));
    sample.takeBack(call52, evaluatorAda);
    CHECK(idsOf(*forms::assignmentsOf(*sample.reader, evaluatorAda)) == std::vector{call51, call53, callOne});
    CHECK(idsOf(*forms::assignmentsOf(*sample.reader, evaluatorEve)) == std::vector{call53});
}

TEST_CASE("An assignment is open, returned or done, and done counts most", "[forms][service]")
{
    WorkSample sample;
    sample.assign(callOne, evaluatorAda);
    sample.assign(call51, evaluatorAda);
    CHECK(stateOf(sample, callOne) == AssignedState::Open);
    sample.giveBack(callOne, evaluatorAda, ReturnReason::Language);
    CHECK(stateOf(sample, callOne) == AssignedState::Returned);
    sample.giveBack(callOne, evaluatorAda, {});
    CHECK(stateOf(sample, callOne) == AssignedState::Open);
    sample.giveBack(call51, evaluatorEve, ReturnReason::Language); // concerns her alone
    CHECK(stateOf(sample, call51) == AssignedState::Open);
    sample.giveBack(call51, evaluatorEve, ReturnReason::TooShort);
    CHECK(stateOf(sample, call51) == AssignedState::Returned);

    const auto at = sample.clock.now();
    appendEvaluation(sample, sampleAnswers());
    sample.clock.advance(1'000'000);
    appendEvaluation(sample, sampleAnswers()); // a second time: it was done when it was done first
    sample.giveBack(callOne, evaluatorEve, ReturnReason::NoSound);
    CHECK(stateOf(sample, callOne) == AssignedState::Done);
    CHECK(forms::assignmentsOf(*sample.reader, evaluatorAda, at)->size() == 2);
    const auto later = forms::assignmentsOf(*sample.reader, evaluatorAda, {at.microseconds + 1, 0});
    CHECK(idsOf(*later) == std::vector{call51}); // what was done before is left out
    const auto work = forms::assignmentsOf(*sample.reader, evaluatorAda);
    CHECK(work->front().doneAt == at);
    CHECK_FALSE(work->front().reason);
    CHECK(work->back().reason == ReturnReason::TooShort);
}

TEST_CASE("What somebody else evaluated is not done by whom it is assigned to", "[forms][service]")
{
    WorkSample sample;
    sample.assign(callOne, evaluatorEve);
    appendEvaluation(sample, sampleAnswers()); // Ada's
    CHECK(forms::assignmentsOf(*sample.reader, evaluatorEve)->front().state == AssignedState::Open);
}

TEST_CASE("What was erased or taken away is nobody's work any more", "[forms][service]")
{
    WorkSample sample;
    sample.assign(callOne, evaluatorAda);
    sample.assign(call51, evaluatorAda);
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
        connection.database().exec("INSERT INTO emptied_interaction VALUES (x'018f0000000070008000000000000003')");
        return ledger.erase(evaluatorAda, {{ledger::subjectOf(call51)}, "asked", "subject-request"});
    }));
    CHECK(stateOf(sample, callOne) == AssignedState::Unreadable);
    CHECK(stateOf(sample, call51) == AssignedState::Unreadable);
}

TEST_CASE("The figures of a plan count what is open, due, overdue and done, and of each agent", "[forms][service]")
{
    const PersonId other = idNumber<PersonId>(77);
    const std::vector work{planned(AssignedState::Open, "2026-11-23"), // overdue
                           planned(AssignedState::Open, "2026-11-24"), // today
                           planned(AssignedState::Open, "2026-11-27", 0, other),
                           planned(AssignedState::Open, "2026-11-28"),
                           planned(AssignedState::Open, "", 0, other),
                           planned(AssignedState::Done, "2026-11-23", 99), // before the moment asked for
                           planned(AssignedState::Done, "2026-11-23", 100),
                           planned(AssignedState::Returned, "2026-11-23"),
                           planned(AssignedState::Unreadable, "2026-11-23")};
    const auto figures = forms::planFigures(
        work, {.today = *dayFromText("2026-11-24"), .by = *dayFromText("2026-11-27"), .doneSince = {100, 0}});
    CHECK(figures.open == 5);
    CHECK(figures.due == 3);
    CHECK(figures.overdue == 1);
    CHECK(figures.done == 1);
    CHECK(figures.agents == std::vector<forms::AgentPlan>{{agentBo, 1, 4}, {other, 0, 2}});
}

TEST_CASE("Neither assigned work nor what waits is looked for by reading a table through", "[forms][service]")
{
    WorkSample sample;
    const auto *const name = GENERATE("list_assigned.sql", "list_waiting.sql", "count_waiting.sql");
    std::ifstream file{sourceFolder() / "forms/service/sql" / name};
    REQUIRE(file);
    const std::string sql{std::istreambuf_iterator<char>{file}, {}};
    SQLite::Statement plan(sample.reader->database(), "EXPLAIN QUERY PLAN " + sql);
    while (plan.executeStep()) {
        const std::string step = plan.getColumn(3).getString();
        CAPTURE(name, step);
        // Erasures are few, and some are all that is asked for.
        CHECK((!step.starts_with("SCAN") || step.find("erasure") != std::string::npos
               || step.starts_with("SCAN (subquery") || step.starts_with("SCAN CONSTANT")));
    }
}

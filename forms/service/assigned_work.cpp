// SPDX-License-Identifier: Apache-2.0
#include "forms/service/assigned_work.h"

#include "core/ledger/device_trust.h"
#include "core/organisation/interactions.h"
#include "core/storage/row.h"
#include "forms/service/sql.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

std::optional<Instant> momentIn(SQLite::Statement &row, int column)
{
    if (row.getColumn(column).isNull())
        return std::nullopt;
    return Instant{row.getColumn(column).getInt64(), static_cast<std::int16_t>(row.getColumn(column + 1).getInt())};
}

AssignedInteraction assignedIn(SQLite::Statement &row, const PersonId &evaluator)
{
    AssignedInteraction out{.interaction = organisation::interactionOf(row),
                            .evaluator = evaluator,
                            .due =
                                row.getColumn(10).isNull() ? std::nullopt : dayFromText(row.getColumn(10).getString()),
                            .assignedBy = storage::idOf<PersonId>(row.getColumn(11)),
                            .assignedAt = momentIn(row, 12).value_or(Instant{})};
    const auto reason =
        row.getColumn(16).isNull() ? std::nullopt : sampling::returnReasonFromWord(row.getColumn(16).getString());
    out.doneAt = momentIn(row, 14);
    if (out.doneAt) {
        out.state = AssignedState::Done;
    } else if (reason) {
        out.state = AssignedState::Returned;
        out.reason = reason;
    } else if (row.getColumn(17).getInt() != 0) {
        out.state = AssignedState::Unreadable;
    }
    return out;
}

AgentPlan &planOf(std::vector<AgentPlan> &agents, const PersonId &agent)
{
    const auto found = std::ranges::find(agents, agent, &AgentPlan::agent);
    return found != agents.end() ? *found : agents.emplace_back(AgentPlan{.agent = agent});
}

} // namespace

Result<std::vector<AssignedInteraction>, storage::StorageFailure>
assignmentsOf(storage::Connection &connection, const PersonId &evaluator, Instant doneSince)
{
    return storage::read(connection, [&] {
        const auto erasing = ledger::devicesThatErase(connection);
        auto &row = connection.prepared(queries::listAssigned);
        storage::Binder(row).id(evaluator).bytes(erasing).integer(doneSince.microseconds);
        std::vector<AssignedInteraction> out;
        while (row.executeStep())
            out.push_back(assignedIn(row, evaluator));
        return out;
    });
}

PlanFigures planFigures(std::span<const AssignedInteraction> work, const PlanSpan &span)
{
    PlanFigures out;
    for (const auto &assigned : work) {
        const bool isOpen = assigned.state == AssignedState::Open;
        const bool isDone = assigned.doneAt && *assigned.doneAt >= span.doneSince;
        if (!isOpen && !isDone)
            continue;
        out.open += isOpen ? 1 : 0;
        out.done += isDone ? 1 : 0;
        out.due += isOpen && assigned.due && *assigned.due <= span.by ? 1 : 0;
        out.overdue += isOpen && assigned.due && *assigned.due < span.today ? 1 : 0;
        if (assigned.interaction.segments.empty())
            continue;
        auto &agent = planOf(out.agents, assigned.interaction.segments.front().agent);
        agent.done += isDone ? 1 : 0;
        ++agent.all;
    }
    return out;
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/day.h"
#include "core/domain/interaction.h"
#include "core/sampling/return_reason.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ringtrue::forms {

/// How an assignment stands. Whether a draft of an open one was begun, openDrafts() says.
enum class AssignedState {
    Open,
    Done,      ///< its evaluator submitted an evaluation of it
    Returned,  ///< by its evaluator, or by somebody for a reason that concerns everybody
    Unreadable ///< nobody can evaluate it any more: what was said was removed or erased
};

/// An interaction that an evaluator is to evaluate.
struct AssignedInteraction {
    Interaction interaction;
    PersonId evaluator;
    std::optional<Day> due; ///< the last day on which it is in time
    PersonId assignedBy;
    Instant assignedAt;
    AssignedState state = AssignedState::Open;
    std::optional<Instant> doneAt{};                ///< when they submitted, the first time; only where it is done
    std::optional<sampling::ReturnReason> reason{}; ///< only where it was returned
};

/// What is assigned to @p evaluator: what is due first first, then what began first. What they did before @p doneSince
/// is left out.
Result<std::vector<AssignedInteraction>, storage::StorageFailure>
assignmentsOf(storage::Connection &connection, const PersonId &evaluator, Instant doneSince = {});

/// How far an evaluator is with one agent.
struct AgentPlan {
    PersonId agent;
    std::int64_t done = 0;
    std::int64_t all = 0; ///< done and open
    bool operator==(const AgentPlan &) const = default;
};

/// How far an evaluator is. What was returned, or nobody can evaluate any more, counts nowhere.
struct PlanFigures {
    std::int64_t open = 0;
    std::int64_t due = 0;     ///< of them, due by the day asked for; what is overdue is among them
    std::int64_t overdue = 0; ///< of them, due before today
    std::int64_t done = 0;    ///< since the moment asked for
    std::vector<AgentPlan>
        agents; ///< of the open ones and of those done since; by who served first, in the order of @p work
};

/// Until when, and since when, is counted.
struct PlanSpan {
    Day today;
    Day by;
    Instant doneSince;
};
PlanFigures planFigures(std::span<const AssignedInteraction> work, const PlanSpan &span);

} // namespace ringtrue::forms

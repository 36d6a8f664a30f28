// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/day.h"
#include "core/domain/ids.h"
#include "core/ledger/views.h"

#include <optional>

namespace ringtrue::sampling {

inline constexpr std::string_view assignmentKind = "sampling.assignment";

/// Who evaluates an interaction, by when. Of one interaction and one evaluator the newest one holds.
struct Assignment {
    InteractionId interaction;
    PersonId evaluator;
    std::optional<Day> due; ///< the last day on which it is in time; nothing: whenever
    bool isAssigned = true; ///< false: taken back
    bool operator==(const Assignment &) const = default;
};

ledger::FactDraft assignmentFact(const Assignment &assignment);
/// Nothing where the body is not what its kind promises.
std::optional<Assignment> assignmentOf(const ledger::Body &body);

ledger::Applied applyAssignment(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

} // namespace ringtrue::sampling

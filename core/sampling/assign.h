// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/ledger/ledger.h"
#include "core/sampling/assignment_fact.h"

#include <cstddef>
#include <vector>

namespace ringtrue::sampling {

/// Why an interaction cannot be assigned to an evaluator, or an assignment not be taken back.
enum class AssignProblem {
    UnknownInteraction,
    Unreadable, ///< nobody can evaluate it any more: what was said was removed or erased
    UnknownPerson,
    Left,          ///< the evaluator has left, or was erased
    NotEvaluating, ///< their roles do not allow to evaluate
    NotShown,      ///< they may not read it: organisation::mayReadInteraction()
    Returned,      ///< by them, or by somebody for a reason that concerns everybody; it can be put back
    Repeated,      ///< an earlier one of the list is of the same interaction and evaluator
    NotAssigned    ///< there is nothing to take back
};

struct AssignFlaw {
    std::size_t index = 0; ///< which one of the list, from 0
    AssignProblem problem = AssignProblem::UnknownInteraction;
    bool operator==(const AssignFlaw &) const = default;
};

enum class AssignError {
    NotAllowed, ///< the author's roles do not allow to assign work
    Flawed,     ///< see flaws
    Ledger      ///< see ledger
};

/// Why nothing was assigned, nor taken back.
struct AssignRefusal {
    AssignError error = AssignError::Ledger;
    std::vector<AssignFlaw> flaws{}; ///< of each that is wrong the first one, in their order
    ledger::LedgerFailure ledger{};
};

/// How many assignments changed; the others stood like that before.
struct AssignCounts {
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    bool operator==(const AssignCounts &) const = default;
};

/// Assigns interactions to evaluators in the name of @p author, all or none; those that are assigned to the same
/// evaluator already get the new due day. For the ledger's thread.
Result<AssignCounts, AssignRefusal> assign(ledger::Ledger &ledger, storage::Connection &connection, ledger::Keys &keys,
                                           const PersonId &author, const std::vector<Assignment> &assignments);

/// Which assignment is meant.
struct AssignmentKey {
    InteractionId interaction;
    PersonId evaluator;
    auto operator<=>(const AssignmentKey &) const = default;
};

/// Takes assignments back in the name of @p author, all or none. For the ledger's thread.
Result<AssignCounts, AssignRefusal> takeBack(ledger::Ledger &ledger, storage::Connection &connection,
                                             const PersonId &author, const std::vector<AssignmentKey> &assignments);

/// Everybody to whom something is assigned, done or not.
Result<std::vector<PersonId>, storage::StorageFailure> assignedPeople(storage::Connection &connection);

} // namespace ringtrue::sampling

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/ledger/views.h"
#include "core/sampling/return_reason.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ringtrue::sampling {

inline constexpr std::string_view returnKind = "sampling.return";

/// An evaluator gives an interaction back: it cannot be evaluated. Of one part of an interaction and one evaluator the
/// newest one holds.
struct Return {
    InteractionId interaction;
    std::int32_t segment = 0;           ///< which of the interaction's segments, from 0
    PersonId evaluator;                 ///< whose return it is
    std::optional<ReturnReason> reason; ///< nothing: taken back, or put back by who assigns work
    std::string note;                   ///< more about it; sealed in the fact with the interaction's key
    bool operator==(const Return &) const = default;
};

ledger::FactDraft returnFact(const Return &returned);
/// What the body says without the note; nothing where it is not what its kind promises.
std::optional<Return> returnOf(const ledger::Body &body);

ledger::Applied applyReturn(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

} // namespace ringtrue::sampling

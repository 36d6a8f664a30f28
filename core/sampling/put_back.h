// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/ledger/ledger.h"
#include "core/sampling/return_fact.h"

#include <cstddef>
#include <optional>

namespace ringtrue::sampling {

/// Which returns of an interaction are taken back; what is absent narrows nothing.
struct PuttingBack {
    InteractionId interaction;
    std::optional<std::int32_t> segment{};
    std::optional<PersonId> evaluator{}; ///< whose
};

enum class PutBackError {
    NotAllowed,  ///< one that is meant is somebody else's, and the author's roles do not allow to assign work
    NotReturned, ///< there is no such return
    Ledger       ///< see ledger
};

struct PutBackFailure {
    PutBackError error = PutBackError::Ledger;
    ledger::LedgerFailure ledger{};
};

/// Takes returns back, so that the interaction waits again for whom they kept from it: their own by evaluators, any by
/// who may assign work. Says how many there were. For the ledger's thread.
Result<std::size_t, PutBackFailure> putBack(ledger::Ledger &ledger, storage::Connection &connection, ledger::Keys &keys,
                                            const PersonId &author, const PuttingBack &which);

} // namespace ringtrue::sampling

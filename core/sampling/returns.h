// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interaction.h"
#include "core/ledger/keys.h"
#include "core/sampling/return_fact.h"
#include "core/storage/connection.h"

#include <string>
#include <vector>

namespace ringtrue::sampling {

/// A return that holds: nobody took it back.
struct StandingReturn {
    Interaction interaction;
    std::int32_t segment = 0;
    PersonId evaluator;
    ReturnReason reason = ReturnReason::Other;
    Instant at;
    std::string note;        ///< empty where there is none, or it cannot be read
    bool isNoteShut = false; ///< there is one, and it was erased or its key is not here
};

/// All returns that hold, the newest first.
Result<std::vector<StandingReturn>, storage::StorageFailure> standingReturns(storage::Connection &connection,
                                                                             ledger::Keys &keys);
/// Those of one interaction, by part.
Result<std::vector<StandingReturn>, storage::StorageFailure>
standingReturnsOf(storage::Connection &connection, ledger::Keys &keys, const InteractionId &interaction);

} // namespace ringtrue::sampling

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/fact.h"
#include "core/ledger/views.h"
#include "core/storage/connection.h"

namespace ringtrue::ledger {

enum class Effect {
    Applied,
    Malformed,   ///< the body is not what its kind promises
    NewerVersion ///< of a kind, or a version of it, that this program does not know
};

/// Applies one fact to the views inside a transaction. A malformed one leaves no trace, also where it
/// broke a rule of the schema half way. SQLite::Exception leaves it for all other reasons.
Effect applyFact(storage::Connection &connection, const Registry &registry, const Fact &fact, const Body &body);

} // namespace ringtrue::ledger

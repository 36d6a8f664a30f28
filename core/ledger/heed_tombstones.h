// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/keys.h"
#include "core/storage/connection.h"

namespace ringtrue::ledger {

/// For whoever only reads: @p keys heed every tombstone that counts of the facts in @p connection, also where the
/// keys it names are still, or again, in keys.db. Ledger::open() does the same for who writes.
Result<Done, storage::StorageFailure> heedTombstones(storage::Connection &connection, Keys &keys);

} // namespace ringtrue::ledger

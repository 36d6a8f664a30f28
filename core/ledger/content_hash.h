// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "core/ledger/views.h"
#include "core/storage/connection.h"

namespace ringtrue::ledger {

/// SHA-256 over all view tables: the same wherever the same facts arrived, in whatever order.
///
/// Tables in the order of their names; of each its name as text, then its rows in primary-key order; of
/// each value a type byte (0 null, 1 integer, 2 text, 3 bytes), its length as 8 bytes big-endian, its
/// bytes (an integer: 8 bytes big-endian).
Result<Hash, storage::StorageFailure> contentHash(storage::Connection &connection, const Registry &registry);
/// The same inside a transaction that reads: of the state it sees. SQLite::Exception may leave it.
Hash contentHashWithin(storage::Connection &connection, const Registry &registry);

} // namespace ringtrue::ledger

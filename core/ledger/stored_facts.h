// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/fact.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::ledger {

/// A fact as it lies in workspace.db: the bytes as they were received.
struct StoredFact {
    std::int64_t row = 0; ///< order of arrival on this computer; means nothing elsewhere
    std::string bytes;
    bool operator==(const StoredFact &) const = default;
};

/// Facts in order of arrival after @p row (0: from the first), at most @p limit.
Result<std::vector<StoredFact>, storage::StorageFailure> factsAfter(storage::Connection &connection, std::int64_t row,
                                                                    std::size_t limit);
/// The fact @p id, or nothing where it is not stored.
Result<std::optional<Fact>, storage::StorageFailure> findFact(storage::Connection &connection, const FactId &id);

/// How many facts lie where.
struct FactCounts {
    std::uint64_t stored = 0;
    std::uint64_t waiting = 0; ///< of devices not known yet
    std::uint64_t quarantined = 0;
    bool operator==(const FactCounts &) const = default;
};
Result<FactCounts, storage::StorageFailure> countFacts(storage::Connection &connection);
/// How many subjects and blobs tombstones name whose keys and files are not destroyed yet.
Result<std::uint64_t, storage::StorageFailure> countUndestroyed(storage::Connection &connection);

} // namespace ringtrue::ledger

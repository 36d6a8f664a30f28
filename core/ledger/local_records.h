// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/ledger/body.h"
#include "core/storage/connection.h"

#include <filesystem>
#include <set>
#include <unordered_set>

namespace ringtrue::ledger {

/// What keys.db tells without being unlocked.
struct LocalRecords {
    std::unordered_set<DeviceId> devices; ///< that wrote here: their chains have no gaps
    std::set<Hash> erasedBlobs;
    std::unordered_set<SubjectId> subjectKeys; ///< whose keys are there
};

/// Nothing is in the records where @p folder holds no keys.db (a backup).
Result<LocalRecords, storage::StorageFailure> readLocalRecords(const std::filesystem::path &folder);

} // namespace ringtrue::ledger

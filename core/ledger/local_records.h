// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/ledger/body.h"
#include "core/storage/connection.h"

#include <filesystem>
#include <set>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ringtrue::ledger {

/// What keys.db tells without being unlocked.
struct LocalRecords {
    bool here = false;                         ///< whether there is a keys.db at all
    std::unordered_set<DeviceId> devices;      ///< that wrote here, or where a backup restored here was made
    std::unordered_set<SubjectId> subjectKeys; ///< whose keys are there
    std::set<Hash> blobKeys;
    std::unordered_set<SubjectId> erasedSubjects; ///< marked as erased
    std::set<Hash> erasedBlobs;
    std::vector<std::pair<SubjectId, Hash>> blobSubjects; ///< blobs that go with a subject
    std::set<Hash> unnamedBlobs;                          ///< being taken in, or left by what did not end
    bool lookUpKey = false;
    bool unlock = false;     ///< unlock.key opens the keys
    bool passphrase = false; ///< somebody's does

    /// Takes over keys that are in @p later too: they were made since.
    void addKeysOf(const LocalRecords &later);
};

/// Nothing is in the records where @p folder holds no keys.db (a backup).
Result<LocalRecords, storage::StorageFailure> readLocalRecords(const std::filesystem::path &folder);

} // namespace ringtrue::ledger

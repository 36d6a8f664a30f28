// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/fact.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/local_records.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>

namespace ringtrue::ledger {

/// How the keys that facts ask for stand against those in keys.db.
struct KeyCount {
    std::uint64_t here = 0;    ///< of data subjects and blobs
    std::uint64_t missing = 0; ///< asked for by facts of other devices, and never brought here: no fault
    bool operator==(const KeyCount &) const = default;
};

/// Which keys the facts ask for. What this computer's own device sealed it had the keys for: those must be
/// here until a tombstone says otherwise. Facts of other devices, and of the device that a restored workspace
/// goes on from, may have come without theirs.
class KeysAsked {
public:
    /// @p own is the device that writes here; nil where none does yet.
    explicit KeysAsked(const DeviceId &own) : m_own(own) {}
    void add(const Fact &fact, const Body &body);
    KeyCount count(const LocalRecords &local, const Erasures &erased) const;
    /// The first key that is gone though no tombstone took it, or marked as erased though none did:
    /// `subject 0194...`, `blob ab12...`, `device 0194...`, `look-up`, `keys.db: ...`.
    std::optional<std::string> firstGone(const LocalRecords &local, const Erasures &erased) const;

private:
    struct Asked {
        std::unordered_set<SubjectId> subjects;
        std::set<Hash> blobs;
    };
    std::optional<std::string> firstOfStrangers(const LocalRecords &local) const;

    DeviceId m_own;
    Asked m_byOwn;
    Asked m_byAny;
    std::map<Hash, std::set<SubjectId>> m_named; ///< blobs, and what the facts with them are of
};

/// The device that wrote last on this computer, or nil.
DeviceId ownDevice(storage::Connection &connection, const LedgerRow &ledger);

/// The blobs whose keys are to be gone: named by a tombstone, or of a subject that one names.
std::set<Hash> erasedBlobs(const LocalRecords &local, const Erasures &erased);

struct KeyVerdict {
    KeyCount count;
    std::optional<std::string> firstGone; ///< as KeysAsked::firstGone()
};

/// Compares what was asked for with @p local, and looks into keys.db of @p folder once more where something
/// seems gone: a writer beside makes keys before the facts that need them.
Result<KeyVerdict, storage::StorageFailure> compareKeys(const KeysAsked &asked, LocalRecords &local,
                                                        const Erasures &erased, const std::filesystem::path &folder);

/// What verify() says of keys, without checking the facts. @p folder holds keys.db.
Result<KeyVerdict, storage::StorageFailure> verifyKeys(storage::Connection &connection,
                                                       const std::filesystem::path &folder);

} // namespace ringtrue::ledger

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/check_facts.h"
#include "core/ledger/device_trust.h"
#include "core/ledger/fact.h"
#include "core/ledger/ledger_facts.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

/// The one row about the ledger itself.
struct LedgerRow {
    OrganisationId organisation;
    PublicKey rootKey{};
    Uuid lastFactId;
    std::string viewsHash; ///< Registry::schemaHash() of the views that are there; empty before the first
};

/// A fact that stands before, beside or after another one in its device's chain.
struct ChainNeighbour {
    std::int64_t row = 0; ///< 0 where it lies in quarantine
    std::uint64_t seq = 0;
    Hash hash{};
    Hash previous{}; ///< where it is stored
};

/// The tables of the migrations, a function for each query. All run inside a transaction of the caller;
/// SQLite::Exception may leave them.
std::optional<LedgerRow> findLedger(storage::Connection &connection);
void insertLedger(storage::Connection &connection, const OrganisationId &organisation, const PublicKey &rootKey);
void keepLastFactId(storage::Connection &connection, const FactId &id);
void keepViewsHash(storage::Connection &connection, const Hash &hash);

KnownDevices knownDevices(storage::Connection &connection);
KnownDevice insertKnownDevice(storage::Connection &connection, const PublicKey &key);
/// The last fact of @p device, also where it lies in quarantine; seq 0 where there is none.
ChainHead chainHead(storage::Connection &connection, const DeviceId &device, std::int64_t number);

using KindNumbers = std::map<std::string, std::int64_t, std::less<>>;
KindNumbers kindNumbers(storage::Connection &connection);
/// Stores @p bytes of @p fact; gives its kind a number where it has none, and lists the blobs it names.
void insertFact(storage::Connection &connection, const Fact &fact, std::string_view bytes, std::int64_t device,
                KindNumbers &kinds);
struct FactAt {
    std::int64_t row = 0;
    std::string bytes;
};
std::optional<FactAt> findFactRow(storage::Connection &connection, const FactId &id);
std::vector<ChainNeighbour> chainNeighbours(storage::Connection &connection, std::int64_t device, std::uint64_t seq);

/// How much is kept that is not among the facts.
struct KeptAsideNow {
    std::uint64_t waiting = 0;
    std::uint64_t waitingBytes = 0;
    std::uint64_t atOdds = 0; ///< in quarantine, with a good signature
    std::uint64_t damaged = 0;
    std::uint64_t damagedBytes = 0;
};
KeptAsideNow measureKeptAside(storage::Connection &connection);
std::vector<ChainNeighbour> quarantinedNeighbours(storage::Connection &connection, std::int64_t device,
                                                  std::uint64_t seq);
std::vector<Hash> quarantinedOfId(storage::Connection &connection, const FactId &id);
/// Keeps @p bytes aside. @p fact and @p device are given where the signature is good.
void quarantine(storage::Connection &connection, std::string_view bytes, std::string_view reason, const Fact *fact,
                std::int64_t device);
/// Moves a stored fact to quarantine. The views must be rebuilt after that.
void quarantineStored(storage::Connection &connection, std::int64_t row, std::string_view bytes,
                      std::string_view reason, std::int64_t device);
std::optional<std::string> bytesOfRow(storage::Connection &connection, std::int64_t row);
/// The bytes of the fact whose column `dictionary` is column @p at of the row, and `bytes` the one after it. A packed
/// fact that cannot be unpacked is given as it lies: it is no fact, and who reads it finds it damaged.
std::string factBytes(SQLite::Statement &row, int at);
/// What a fact's bytes say of its place in the chain; zero where they are too short to be a fact.
Hash hashIn(std::string_view bytes);
Hash previousIn(std::string_view bytes);

void insertWaiting(storage::Connection &connection, const Fact &fact, const std::optional<DeviceId> &endorser,
                   std::string_view bytes);
/// The facts that wait for @p device, or for it to vouch for theirs; they are taken out.
std::vector<std::string> takeWaitingFor(storage::Connection &connection, const DeviceId &device);

/// What is to be erased by tombstones of devices that may write them.
struct Erasures {
    std::vector<SubjectId> subjects;
    std::vector<Hash> blobs;
};
Erasures erasures(storage::Connection &connection, const DeviceTrust &trust);
/// Erasures whose keys and files may not be gone yet.
void insertPending(storage::Connection &connection, const Erasures &erasures);
Erasures pendingErasures(storage::Connection &connection);
void deletePending(storage::Connection &connection, const Erasures &erasures);

/// Those of @p blobs that stand in any fact, also one that waits or lies aside. Reads all facts there are.
std::vector<Hash> heldBlobs(storage::Connection &connection, std::vector<Hash> blobs);
/// Blobs that stored facts name and keys.db may still hold for unnamed.
std::vector<Hash> namedBlobs(storage::Connection &connection);
void deleteNamedBlobs(storage::Connection &connection, const std::vector<Hash> &blobs);

} // namespace ringtrue::ledger

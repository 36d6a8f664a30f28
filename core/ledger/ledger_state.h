// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/check_facts.h"
#include "core/ledger/device_trust.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_facts.h"
#include "core/ledger/rebuild.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace ringtrue::ledger {

inline LedgerFailure failureOf(const KeyFailure &failure)
{
    if (failure.error == KeyError::Erased)
        return {.error = LedgerError::Erased, .keys = KeyError::Erased};
    return {.error = LedgerError::Keys, .keys = failure.error, .storage = failure.storage};
}
inline LedgerFailure failureOf(const storage::StorageFailure &failure)
{
    return {.error = LedgerError::Store, .storage = failure};
}

/// Runs @p work, which returns a Result of LedgerFailure, in one transaction; what it wrote is kept only
/// where it succeeds.
template <typename Work>
auto keepWhereDone(storage::Connection &connection, Work work) -> decltype(work())
{
    try {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        auto result = work();
        if (result)
            transaction.commit();
        return result;
    } catch (const SQLite::Exception &exception) {
        return Failure{failureOf(storage::failureOf(exception))};
    }
}

/// A fact that is ready to be stored.
struct MadeFact {
    Fact fact;
    Body body;
};

struct Ledger::State {
    explicit State(LedgerParts itsParts);

    LedgerParts parts;
    OrganisationId organisation;
    PublicKey rootKey{};
    DeviceId device;
    std::optional<SigningKey> signer; ///< none before this computer has a key to sign with
    ChainHead head;                   ///< of this device
    UuidSource ids;
    KnownDevices devices;
    KindNumbers kinds;
    DeviceTrust trust;
    bool rightsGained = false; ///< since erasures were looked through: some may count now
    std::unordered_set<SubjectId> erased;
    std::set<Hash> erasedBlobs;
    std::optional<LedgerFailure> undestroyed; ///< why the last finishErasures() was not done
    KeptAsideNow aside;
    std::vector<DeviceId> newDevices; ///< for which facts may be waiting

    /// Reads all of the above from the databases: at the start, and after a transaction that failed.
    Result<Done, LedgerFailure> load();
    /// The key that this computer signs with, from keys.db.
    Result<Done, LedgerFailure> loadDevice();
    Result<Done, LedgerFailure> signAs(const PublicKey &key);
    Result<Done, LedgerFailure> begin(const OrganisationId &itsOrganisation, const PublicKey &root);

    FactId newFactId();
    /// Refuses as on a full disk where the reserve is spent: what is free is kept for what may spend it.
    Result<Done, LedgerFailure> wantFreeSpace();
    /// Makes the keys that @p drafts need.
    Result<Done, LedgerFailure> makeKeys(std::span<const FactDraft> drafts);
    /// Checks, seals and signs @p drafts as the next facts of this device. Writes keys only.
    Result<std::vector<MadeFact>, LedgerFailure> make(const PersonId &author, std::span<const FactDraft> drafts);
    /// Stores and applies them inside a transaction.
    Result<std::vector<FactId>, LedgerFailure> store(std::span<const MadeFact> facts);
    /// Both in one transaction, and what an erasure among them demands.
    Result<std::vector<FactId>, LedgerFailure> append(const PersonId &author, std::span<const FactDraft> drafts);

    /// Takes in facts that were checked, all in one transaction.
    Result<std::vector<Arrival>, LedgerFailure> ingest(std::span<const std::string> facts,
                                                       std::span<const CheckedFact> checked);
    /// Lets in the facts that waited for newDevices and does what newly gained rights ask for, inside a
    /// transaction.
    void letInWaiting();
    /// What a stored fact means for the ledger itself: new devices are known, erasures wait to be done.
    enum class Heeded { Yes, NoRight };
    Heeded heed(const Fact &fact, const Body &body);
    Heeded heedDevice(const Fact &fact, const DeviceEntry &entry);
    /// Tombstones that came before the right to write them.
    void heedEarlierErasures();
    void keepPending(const Erasures &found);
    void know(const PublicKey &key);
    Rebuilt rebuildViews(const Progress &progress);
    /// Lets wait again what a tombstone names and keys.db holds, or does not know to be erased: an older copy of it
    /// was put back.
    Result<Done, LedgerFailure> pendUndestroyed();
    /// Those that no tombstone that counts demands wait no more.
    Result<Done, LedgerFailure> dropFalsePending();
    /// The pending erasures that a tombstone that counts demands; a row alone destroys nothing.
    Result<Erasures, storage::StorageFailure> demandedErasures();
    /// Destroys keys and files of what tombstones name, and what is left of blobs that no fact names.
    Result<Done, LedgerFailure> destroy(const Erasures &pending);
    /// The same for all that waits for it; Undestroyed where keys.db or a file refuses.
    Result<Done, LedgerFailure> finishErasures();
    /// Tells keys.db which blobs are named by facts now.
    Result<Done, LedgerFailure> settleNamedBlobs();
    Result<std::vector<Hash>, LedgerFailure> leftBlobs();
    Result<std::uint64_t, LedgerFailure> clearLeftBlobs();
};

} // namespace ringtrue::ledger

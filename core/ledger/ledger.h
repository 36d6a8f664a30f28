// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ledger/blobs.h"
#include "core/ledger/fact.h"
#include "core/ledger/keys.h"
#include "core/ledger/ledger_facts.h"
#include "core/ledger/progress.h"
#include "core/ledger/views.h"
#include "core/storage/connection.h"
#include "core/storage/reserve.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

enum class LedgerError {
    NotBegun,     ///< workspace.db has no organisation yet
    AlreadyBegun, ///< it has one already
    NotEnrolled,  ///< this computer's device is not known to the organisation yet
    BadKind,      ///< a draft of a kind that is not in the registry
    BadBody,      ///< a draft's body is not canonical JSON within the limits, or not what its kind promises
    BadDraft,     ///< too many references or blobs, an id that is in use, a fact that names itself
    Erased,       ///< a draft seals something of a data subject that was erased
    NotErasable,  ///< the organisation itself
    NoRight,      ///< this computer's device may not erase, or not let in others
    Keys,         ///< keys.db refused: see keys
    Blobs,        ///< a blob's file could not be deleted
    Undestroyed,  ///< the tombstone is stored and heeded, but keys.db (see keys) or a file refused to let go of what it
                  ///< names; opening the ledger, and every further fact, tries again
    Store,        ///< workspace.db refused: see storage
    Stopped       ///< the progress callback said so
};

struct LedgerFailure {
    LedgerError error = LedgerError::Store;
    std::size_t draft = 0; ///< which of the drafts, where one is at fault
    KeyError keys = KeyError::Store;
    storage::StorageFailure storage{};
    bool operator==(const LedgerFailure &) const = default;
};
inline bool isDiskFull(const LedgerFailure &failure)
{
    return isDiskFull(failure.storage);
}

/// How many facts are kept that wait for their device or were refused, so that nobody can fill the disk:
/// more are not kept (Arrival::NotKept) and can be brought again. Facts at odds with others are of known
/// devices; damaged ones may be of anybody.
struct KeptAside {
    std::uint64_t waiting = 100'000;
    std::uint64_t waitingBytes = 256u << 20;
    std::uint64_t atOdds = 100'000;
    std::uint64_t damaged = 1'000;
    std::uint64_t damagedBytes = 64u << 20;
};

/// What a ledger stands on. All of it must outlive the ledger.
struct LedgerParts {
    storage::Connection &connection; ///< the writing one of workspace.db
    Keys &keys;
    BlobStore &blobs;
    const Registry &registry;
    const Clock &clock;
    KeptAside keptAside{};
    storage::Reserve *reserve = nullptr; ///< of the workspace's disk; none of a folder that is still being made
};

/// Where an organisation's trust begins: its first device, which can let in others.
struct TrustRoot {
    OrganisationId organisation;
    PublicKey key{};
    bool operator==(const TrustRoot &) const = default;
};

/// What became of one fact that arrived.
enum class Arrival {
    Stored,
    Duplicate,   ///< it was here already
    Waiting,     ///< its device is not known yet; it is let in when the device's fact arrives
    Quarantined, ///< damaged, badly signed, or in conflict with another one; kept aside, nothing overwritten
    NoRight,     ///< stored, but a tombstone or enrolment by a device that may not: nothing follows from it
    NotKept,     ///< too many wait or lie in quarantine already: bring it again when those are looked after
    Erased       ///< stored, but what it says of a data subject can never be opened: the subject was erased
};

/// The facts of one workspace: appends own ones, lets in others', keeps the views in step. It belongs to
/// the thread that owns the writing connection.
class Ledger {
public:
    /// Begins a new organisation: makes its device and writes organisation, device and @p person (the
    /// draft that introduces @p author) as the first facts.
    static Result<Ledger, LedgerFailure> create(LedgerParts parts, std::string_view organisationName,
                                                const PersonId &author, FactDraft person);
    /// Begins a workspace of an organisation that exists elsewhere: facts can arrive at once, be appended
    /// when this computer's device is enrolled (its public key: keys.device()).
    static Result<Ledger, LedgerFailure> join(LedgerParts parts, const TrustRoot &root);
    /// Opens what create() or join() began; rebuilds the views where their schema is not the registry's,
    /// and completes an erasure that was interrupted, as far as it can: see undestroyed().
    static Result<Ledger, LedgerFailure> open(LedgerParts parts, const Progress &progress = {});
    Ledger(Ledger &&) noexcept;
    Ledger &operator=(Ledger &&) noexcept;
    ~Ledger();

    OrganisationId organisation() const;
    DeviceId device() const;
    TrustRoot root() const;

    /// The time by its clock, which facts bear.
    Instant now() const;

    /// An id for a fact to be: above all ids made on this device, whatever the clock says.
    FactId newFactId();

    /// Signs and stores @p drafts and applies them to the views, all or none. Durable when it returns. On a disk that
    /// is all but full @p spend decides: refused as full, or stored with the help of the reserve.
    Result<std::vector<FactId>, LedgerFailure> append(const PersonId &author, std::span<const FactDraft> drafts,
                                                      storage::Spend spend = storage::Spend::FreeSpace);
    Result<FactId, LedgerFailure> append(const PersonId &author, const FactDraft &draft,
                                         storage::Spend spend = storage::Spend::FreeSpace);

    /// Takes in facts made elsewhere, in any order, each as its bytes; says what became of each. One bad
    /// fact never hinders another. The reserve is not spent.
    Result<std::vector<Arrival>, LedgerFailure> ingest(std::span<const std::string> facts);

    /// Lets in the device that signs with @p key and gives it @p rights; enrolled again, it may have more.
    Result<FactId, LedgerFailure> enrol(const PersonId &author, const PublicKey &key, DeviceRights rights = {});
    /// What this computer's device may do.
    DeviceRights rights() const;
    /// After a restore: goes on as a new device, whose first fact names the last one of the old device.
    Result<FactId, LedgerFailure> beginNewDevice(const PersonId &author);

    /// Drops all views and makes them anew from the facts. Returns the content hash.
    Result<Hash, LedgerFailure> rebuild(const Progress &progress = {});

    /// Writes the tombstone (several where it names very many: the first is returned), destroys the keys of its
    /// subjects and blobs, deletes the files. When it returns Done nothing can open what was sealed with them.
    Result<FactId, LedgerFailure> erase(const PersonId &author, const Tombstone &tombstone);

    /// Why not all that stored tombstones name is destroyed, as open(), or the last append() or ingest(), found: each
    /// tries it again. Nothing of it can be opened through this program meanwhile.
    const std::optional<LedgerFailure> &undestroyed() const;

    /// Destroys the keys and files of blobs that were stored here and that no fact came to name (Keys::leftBlobs());
    /// says how many. An erasure does it, too.
    Result<std::uint64_t, LedgerFailure> clearLeftBlobs();

private:
    friend class Intake;
    struct State;
    explicit Ledger(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace ringtrue::ledger

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/ledger/body.h"
#include "core/ledger/secret.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

enum class KeyError {
    Missing,         ///< the folder holds no keys.db
    AlreadyThere,    ///< create() where keys.db is already
    Locked,          ///< somebody's passphrase is needed
    NoUnlock,        ///< unlock.key is gone or no key file, and nobody has a passphrase
    WrongPassphrase, ///< or the person has none
    UnknownPerson,   ///< the person may not sign in
    TooCostly,       ///< the stored Argon2id parameters are beyond the limit: not ours
    Damaged,         ///< a key does not open with what wraps it
    Erased,          ///< the key was destroyed on purpose; it is never made again
    NoKey,           ///< the key is not on this computer
    Store            ///< keys.db or unlock.key could not be read or written
};

struct KeyFailure {
    KeyError error = KeyError::Store;
    storage::StorageFailure storage{}; ///< where error is Store
    bool operator==(const KeyFailure &) const = default;
};

/// What a passphrase costs whoever guesses it: Argon2id's passes and memory.
struct PassphraseCost {
    std::uint64_t passes = 3;
    std::uint64_t memory = 256 * 1024 * 1024; ///< bytes; 64 MiB and 2 passes on weak tablets
    bool operator==(const PassphraseCost &) const = default;
};

enum class KeyAccess { Write, Read };

/// How the keys themselves are.
struct KeyInspection {
    std::uint64_t opened = 0;
    std::string damaged; ///< the first that does not open: `subject 0194...`, `blob ab12...`, `look-up`; empty: all do
};

/// What was destroyed with the keys of some data subjects.
struct DestroyedKeys {
    std::vector<Hash> blobs; ///< their files are useless now and must go
};

/// What tombstones name.
struct HeededKeys {
    std::vector<SubjectId> subjects;
    std::vector<Hash> blobs;
};

/// All keys of a workspace, in keys.db: one for each data subject, one for each blob, the device's
/// signing key, the key of local look-ups. Each is wrapped by the workspace key, and that by
/// somebody's passphrase, or by unlock.key (mode 0600) as long as somebody has none.
///
/// Any thread may call any function.
class Keys {
public:
    /// Makes keys.db and unlock.key in @p folder.
    static Result<Keys, KeyFailure> create(const std::filesystem::path &folder);
    /// Opens with unlock.key; Locked or NoUnlock where there is none.
    static Result<Keys, KeyFailure> open(const std::filesystem::path &folder, KeyAccess access = KeyAccess::Write);
    /// Opens with a passphrase: that of @p person, or, where the id is nil, of whoever it belongs to (which
    /// takes a second or two for each who has one).
    static Result<Keys, KeyFailure> open(const std::filesystem::path &folder, const PersonId &person,
                                         std::string_view passphrase, KeyAccess access = KeyAccess::Write);
    /// Whose passphrase opened them; nobody where unlock.key did.
    std::optional<PersonId> openedBy() const;
    /// How many may sign in; no key is needed to learn that.
    static Result<std::size_t, KeyFailure> countPeople(const std::filesystem::path &folder);
    Keys(Keys &&) noexcept;
    Keys &operator=(Keys &&) noexcept;
    ~Keys();

    /// Makes the keys of those @p subjects that have none, in one transaction. Erased where one of them
    /// was erased: then none is made.
    Result<Done, KeyFailure> make(std::span<const SubjectId> subjects);
    /// Erased, NoKey, Damaged or Store.
    Result<Secret, KeyFailure> find(const SubjectId &subject);
    /// Destroys the keys of @p subjects and of every blob tied to one of them. Done means: the rows are
    /// overwritten and the write-ahead log is empty; those keys are never made or accepted again.
    Result<DestroyedKeys, KeyFailure> destroy(std::span<const SubjectId> subjects, Instant at);
    /// The blobs that destroy() would take along.
    Result<std::vector<Hash>, KeyFailure> blobsOf(std::span<const SubjectId> subjects);
    Result<bool, KeyFailure> isErased(const SubjectId &subject);
    /// Tombstones name @p subjects and @p blobs: from now on nothing of theirs is opened, made or kept through this
    /// object, whatever keys.db holds (an older copy of it was put back, a writer was killed before the end).
    void heed(std::span<const SubjectId> subjects, std::span<const Hash> blobs);
    /// Those that were heeded and whose destruction keys.db does not know of, or holds keys of again.
    Result<HeededKeys, KeyFailure> undestroyed();

    /// Opens every key there is.
    Result<KeyInspection, KeyFailure> inspect();

    /// Keeps the key of a blob that was made here and that no fact names yet. Erased where one of @p subjects or the
    /// blob itself was erased.
    Result<Done, KeyFailure> keepBlobKey(const Hash &blob, const Secret &key, std::span<const SubjectId> subjects);
    /// The unnamed blobs that nobody takes in any more: this process gave them up, or one that was killed left them.
    Result<std::vector<Hash>, KeyFailure> leftBlobs();
    /// This process takes @p blobs in no more; those that no fact names are left.
    void leave(std::span<const Hash> blobs);
    /// None that is unnamed now is left as long as this object lives: nobody can say which of them are still wanted.
    /// Those of leave() are.
    Result<Done, KeyFailure> spareUnnamed();
    /// Destroys the keys of @p blobs that are left. They stay unnamed until settle(), so that no file is forgotten.
    Result<Done, KeyFailure> dropBlobKeys(std::span<const Hash> blobs);
    /// @p blobs are unnamed no more: facts name them, or their keys and files are gone.
    Result<Done, KeyFailure> settle(std::span<const Hash> blobs);
    /// No blob is unnamed any more; all keys stay: those of a copy, whose facts may still arrive.
    Result<Done, KeyFailure> settleAll();
    Result<Secret, KeyFailure> findBlobKey(const Hash &blob);
    /// The same as destroy(), for single blobs (a recording past its retention).
    Result<Done, KeyFailure> destroyBlobKeys(std::span<const Hash> blobs, Instant at);

    /// Makes a new signing key; from now on it is this computer's. The device's id follows from its key
    /// (deviceIdOf), so no two keys can claim one device.
    Result<PublicKey, KeyFailure> makeDevice();
    /// The public key of this computer; NoKey before makeDevice().
    Result<PublicKey, KeyFailure> device();
    /// This computer's first, then those that restored backups came with, newest first.
    Result<std::vector<PublicKey>, KeyFailure> devices();
    /// Signs with the key of @p device, which is this computer or one whose backup was restored here.
    Result<SigningKey, KeyFailure> signingKey(const DeviceId &device);

    /// Lets @p person sign in, without a passphrase until one is set.
    Result<Done, KeyFailure> allow(const PersonId &person);
    /// @p people sign in no more, and their passphrases open nothing. Where all that are left have a passphrase,
    /// unlock.key goes.
    Result<Done, KeyFailure> disallow(std::span<const PersonId> people);
    Result<std::vector<PersonId>, KeyFailure> people();
    Result<bool, KeyFailure> hasPassphrase(const PersonId &person);
    /// Sets or changes it. @p current is checked where the person has one already; who could not sign in can from
    /// then on.
    Result<Done, KeyFailure> setPassphrase(const PersonId &person, std::string_view current,
                                           std::string_view passphrase, PassphraseCost cost = {});
    Result<Done, KeyFailure> removePassphrase(const PersonId &person, std::string_view current);
    /// Done when @p passphrase is that of @p person; WrongPassphrase, UnknownPerson.
    Result<Done, KeyFailure> verifyPassphrase(const PersonId &person, std::string_view passphrase);

    /// BLAKE2b of @p text under a key that never leaves this workspace: finds duplicates of personal
    /// text without keeping the text. @p purpose keeps look-ups of different things apart.
    Result<Hash, KeyFailure> lookUpHash(std::string_view purpose, std::string_view text);

    // Boxes are what waits in drafts.db, apart from the facts, and is destroyed in the end (waiting_answers.h). Each
    // has a key of its own, which is in no copy of keys.db.

    /// The key of @p box, which is made where there is none.
    Result<Secret, KeyFailure> makeBoxKey(const Uuid &box);
    /// NoKey, Damaged or Store.
    Result<Secret, KeyFailure> findBoxKey(const Uuid &box);
    /// Destroys it; it is fine where there is none. Done means: its row is overwritten and the write-ahead log is
    /// empty. Busy (in storage) where another program reads: the key is gone, emptyKeyLog() empties the log later.
    Result<Done, KeyFailure> destroyBoxKey(const Uuid &box);
    Result<Done, KeyFailure> emptyKeyLog();

private:
    struct State;
    explicit Keys(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace ringtrue::ledger

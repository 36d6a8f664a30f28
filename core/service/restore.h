// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/workspace.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace ringtrue::service {

struct Restore {
    std::filesystem::path backup;              ///< a folder that backup() wrote
    std::optional<std::filesystem::path> keys; ///< a folder that backupKeys() wrote, or a workspace
    Opening opening;                           ///< its folder is the workspace that is to be; signIn opens @c keys
    std::optional<PersonId> author;            ///< who restores; else the only person who may sign in
    /// Asked for the author where none is named, when the facts and keys are there and before recordings are copied;
    /// nothing: nobody, and nothing is made.
    std::function<std::optional<PersonId>(storage::Connection &facts, ledger::Keys &keys)> findAuthor{};
};

/// Whether the restored workspace can write facts.
enum class RestoredDevice {
    Continues,  ///< a new device whose first fact names the old one's last fact
    NotEnrolled ///< without the old keys nobody vouches for this computer: another device must enrol it
};

/// What became of the drafts in the backup.
enum class RestoredDrafts {
    None, ///< there were none
    Restored,
    Damaged ///< they cannot be read: the workspace begins without drafts
};

struct RestoreReport {
    std::uint64_t facts = 0;
    std::uint64_t waiting = 0;     ///< of devices whose own fact is not in the backup
    std::uint64_t quarantined = 0; ///< at odds with another fact, or damaged
    std::uint64_t blobsCopied = 0;
    std::uint64_t blobsErased = 0;    ///< no copy is wanted: their keys were destroyed
    std::vector<Hash> blobsMissing{}; ///< no copy is in the backup
    std::vector<Hash> blobsDamaged;
    std::vector<std::filesystem::path> damagedFiles; ///< backup files that could not be used
    RestoredDevice device = RestoredDevice::NotEnrolled;
    RestoredDrafts drafts = RestoredDrafts::None;
    /// Restored drafts that are damaged: files that only they name did not come. Nothing: none could be read.
    std::optional<std::uint64_t> draftsUnreadable = 0;
};

/// Makes a new workspace out of a backup: the newest full backup that is whole and all that followed it.
/// Views are made anew. Without the keys what is sealed stays shut, and all else can be read.
///
/// Facts of tombstones are among the facts: a key of somebody erased since is destroyed again, even where
/// the copy of the keys still holds it.
///
/// @return Missing, NotAWorkspace or Corrupt (part Backup) where there is no whole full backup; AlreadyThere,
///         NotEmpty, Full, ReadOnly of the new folder; KeysMissing, Locked, WrongPassphrase of the keys; UnknownPerson
///         where nobody can be said to restore: several may sign in
Result<RestoreReport, WorkspaceFailure> restore(const Restore &restore);

} // namespace ringtrue::service

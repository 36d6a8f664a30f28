// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/backup_file.h"
#include "core/service/workspace.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace ringtrue::service {

struct BackupOptions {
    std::filesystem::path folder{}; ///< where backups lie; empty: the workspace's own `backups`
    double shareOfDisk = 0.2;       ///< of the disk's size: beyond it the oldest full backups go, never the newest
    int fullEveryDays = 7;          ///< a full backup is made when the last one is older
    ledger::Progress progress{};    ///< facts written of all
};

struct BackupReport {
    std::optional<BackupFile> file; ///< nothing: no fact was new
    std::uint64_t blobsCopied = 0;
    std::uint64_t blobsMissing = 0;                  ///< erased, past retention, or lost: `verify` tells which
    std::vector<Hash> blobsDamaged;                  ///< files in media that are not what their names say
    std::uint64_t blobsReadBack = 0;                 ///< copies made before that a full backup read through
    std::uint64_t blobsHealed = 0;                   ///< copies that were damaged or gone, and were made anew
    std::vector<Hash> blobsLost;                     ///< damaged copies that media has no whole file for
    std::vector<std::filesystem::path> damagedFiles; ///< since the last whole full one, or missing: a full one was made
    std::vector<std::filesystem::path> removedFiles; ///< old backups that went to keep the limit
    /// Drafts that are damaged: files that only they name are not in the backup. Nothing: none could be read.
    std::optional<std::uint64_t> draftsUnreadable = 0;
    bool notHealed = false; ///< the disk was too full to make all damaged copies anew
    bool overLimit = false; ///< the newest full backup alone is beyond it
};

/// Copies the drafts, writes the facts that came since the last backup (all of them once a week) and their blobs, and
/// reads all of it back. The work goes on beside a writer and disturbs nobody: it only reads
/// the workspace, and hands its data to the disk in small pieces.
///
/// Copies of blobs made before are looked at each time: by size, and once a week all are read back. One that is damaged
/// or gone is made anew from media.
///
/// View tables are never in a backup: they are made anew. Nor are keys: see backupKeys().
///
/// @return what refusalOfBackupFolder() says; InUse where another backup is being made there; Corrupt where the
///         workspace's facts are damaged (nothing was written, older backups stay); Full, ReadOnly, Stopped, Io
Result<BackupReport, WorkspaceFailure> backup(Workspace &workspace, const BackupOptions &options);

/// Who may read a copy of the keys.
enum class KeysReadableBy {
    OwnerOnly,
    Others ///< the disk knows no modes (FAT): whoever has it in hand can read it
};

/// Copies keys.db (and unlock.key, where nobody's passphrase guards it) into @p folder, over an older copy. The files
/// are for their owner alone, as is a folder that is made for them; one that was there keeps its mode.
///
/// Whoever holds this copy and an ordinary backup can read everything, also what is erased later. So it is
/// only made when asked for, lies apart from the backups, and must be made anew after each erasure.
///
/// @return what refusalOfKeyFolder() says; Full, ReadOnly, Io
Result<KeysReadableBy, WorkspaceFailure> backupKeys(Workspace &workspace, const std::filesystem::path &folder);

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/ledger/ledger.h"
#include "core/storage/connection.h"
#include "core/storage/workspace_lock.h"

#include <optional>

namespace ringtrue::service {

/// Which part of a workspace refused.
enum class WorkspacePart { Folder, Facts, Drafts, Keys, Unlock, Lock, Reserve, Media, Backup };

enum class WorkspaceError {
    Missing,         ///< no such folder
    NotAWorkspace,   ///< a folder or file that holds nothing of Ringtrue
    AlreadyThere,    ///< to be made, but it is there
    NotEmpty,        ///< to be made in a folder that holds other things
    BadName,         ///< to be made for an organisation or person whose name is empty or cannot be read
    InUse,           ///< another program writes in it: see holder
    TooNew,          ///< made by a newer version; left untouched
    TooOld,          ///< made by an older version: open it for writing once
    EditedHistory,   ///< a database whose recorded steps are not this program's
    Corrupt,         ///< a file is damaged, empty, gone or no file at all: see part
    ReadOnly,        ///< the disk or folder does not allow writing
    Full,            ///< no space left on the disk
    KeysMissing,     ///< keys.db is not there: nothing sealed could be read
    Locked,          ///< somebody's passphrase is needed
    WrongPassphrase, ///< or the person has none
    UnknownPerson,   ///< the person may not sign in here
    Stopped,         ///< the progress callback said so
    Io               ///< anything else the disk refused
};

/// Why a workspace cannot be made or opened.
struct WorkspaceFailure {
    WorkspaceError error = WorkspaceError::Io;
    WorkspacePart part = WorkspacePart::Folder;
    std::optional<storage::LockHolder> holder{}; ///< where error is InUse and the holder is known
    int sqliteCode = 0;                          ///< for the log
    bool operator==(const WorkspaceFailure &) const = default;
};

WorkspaceFailure workspaceFailure(WorkspacePart part, const storage::StorageFailure &failure);
/// What the system said of the folder.
/// @param number of `errno`
WorkspaceFailure folderFailure(int number);
WorkspaceFailure workspaceFailure(const storage::LockFailure &failure);
WorkspaceFailure workspaceFailure(const ledger::KeyFailure &failure);
WorkspaceFailure workspaceFailure(const ledger::LedgerFailure &failure);

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#include "core/service/log_words.h"

#include "core/service/workspace.h"

#include <unistd.h>

namespace ringtrue::service {

namespace {

/// Whether a refusal may leave a line in the folder's log.
bool mayBeWritten(WorkspaceError error)
{
    switch (error) {
    case WorkspaceError::Missing:
    case WorkspaceError::NotAWorkspace:
    case WorkspaceError::AlreadyThere:
    case WorkspaceError::NotEmpty:
    case WorkspaceError::BadName:
    case WorkspaceError::TooNew:
    case WorkspaceError::EditedHistory:
    case WorkspaceError::ReadOnly:
        return false;
    default:
        return true;
    }
}

} // namespace

LogWord logWord(WorkspaceError error)
{
    switch (error) {
    case WorkspaceError::Missing:
        return "missing";
    case WorkspaceError::NotAWorkspace:
        return "not-a-workspace";
    case WorkspaceError::AlreadyThere:
        return "already-there";
    case WorkspaceError::NotEmpty:
        return "not-empty";
    case WorkspaceError::BadName:
        return "bad-name";
    case WorkspaceError::InUse:
        return "in-use";
    case WorkspaceError::TooNew:
        return "too-new";
    case WorkspaceError::TooOld:
        return "too-old";
    case WorkspaceError::EditedHistory:
        return "edited-history";
    case WorkspaceError::Corrupt:
        return "corrupt";
    case WorkspaceError::ReadOnly:
        return "read-only";
    case WorkspaceError::Full:
        return "disk-full";
    case WorkspaceError::KeysMissing:
        return "keys-missing";
    case WorkspaceError::Locked:
        return "locked";
    case WorkspaceError::WrongPassphrase:
        return "wrong-passphrase";
    case WorkspaceError::UnknownPerson:
        return "unknown-person";
    case WorkspaceError::Stopped:
        return "stopped";
    case WorkspaceError::Io:
        return "disk-refused";
    }
    return "unknown";
}

LogWord logWord(WorkspacePart part)
{
    switch (part) {
    case WorkspacePart::Folder:
        return "folder";
    case WorkspacePart::Facts:
        return "facts";
    case WorkspacePart::Drafts:
        return "drafts";
    case WorkspacePart::Keys:
        return "keys";
    case WorkspacePart::Unlock:
        return "unlock-key";
    case WorkspacePart::Lock:
        return "lock";
    case WorkspacePart::Reserve:
        return "reserve";
    case WorkspacePart::Media:
        return "media";
    case WorkspacePart::Backup:
        return "backup";
    }
    return "unknown";
}

LogWord logWord(ledger::LedgerError error)
{
    using ledger::LedgerError;
    switch (error) {
    case LedgerError::NotBegun:
        return "not-begun";
    case LedgerError::AlreadyBegun:
        return "already-begun";
    case LedgerError::NotEnrolled:
        return "not-enrolled";
    case LedgerError::BadKind:
        return "bad-kind";
    case LedgerError::BadBody:
        return "bad-body";
    case LedgerError::BadDraft:
        return "bad-draft";
    case LedgerError::Erased:
        return "erased";
    case LedgerError::NoRight:
        return "no-right";
    case LedgerError::NotErasable:
        return "not-erasable";
    case LedgerError::Keys:
        return "keys";
    case LedgerError::Blobs:
        return "blobs";
    case LedgerError::Undestroyed:
        return "undestroyed";
    case LedgerError::Store:
        return "store";
    case LedgerError::Stopped:
        return "stopped";
    }
    return "unknown";
}

LogWord logWord(storage::StorageError error)
{
    using storage::StorageError;
    switch (error) {
    case StorageError::Missing:
        return "missing";
    case StorageError::NotOurs:
        return "not-ours";
    case StorageError::TooNew:
        return "too-new";
    case StorageError::TooOld:
        return "too-old";
    case StorageError::EditedHistory:
        return "edited-history";
    case StorageError::Busy:
        return "busy";
    case StorageError::Full:
        return "disk-full";
    case StorageError::ReadOnly:
        return "read-only";
    case StorageError::Corrupt:
        return "corrupt";
    case StorageError::Constraint:
        return "constraint";
    case StorageError::Io:
        return "disk-refused";
    }
    return "unknown";
}

void logOpened(Workspace &workspace, LogWord program)
{
    workspace.log().write("opened",
                          {{"program", program},
                           {"process", std::int64_t{::getpid()}},
                           {"for", workspace.canWrite() ? LogWord("writing") : LogWord("reading")},
                           {"after", workspace.needsCheck() ? LogWord("unclean-end") : LogWord("clean-end")}});
}

void logNotWritten(Workspace &workspace, LogWord what, const ledger::LedgerFailure &failure)
{
    workspace.log().write("not-written", {{"what", what},
                                          {"because", logWord(failure.error)},
                                          {"store", logWord(failure.storage.error)},
                                          {"sqlite", std::int64_t{failure.storage.sqliteCode}}});
}

void logRefused(const Opening &opening, LogWord program, const WorkspaceFailure &failure)
{
    const WorkspacePaths paths{opening.folder};
    std::error_code ignored;
    if (!mayBeWritten(failure.error) || !std::filesystem::is_directory(paths.log(), ignored))
        return;
    Log(paths.log(), opening.clock)
        .write("not-opened", {{"program", program},
                              {"because", logWord(failure.error)},
                              {"part", logWord(failure.part)},
                              {"sqlite", std::int64_t{failure.sqliteCode}}});
}

} // namespace ringtrue::service

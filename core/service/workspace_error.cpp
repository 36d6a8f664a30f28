// SPDX-License-Identifier: Apache-2.0
#include "core/service/workspace_error.h"

#include "core/storage/durable_file.h"

namespace ringtrue::service {

namespace {

/// Its databases are looked at only where it is a workspace; one that is gone or something else is damage.
bool isDatabase(WorkspacePart part)
{
    return part == WorkspacePart::Facts || part == WorkspacePart::Drafts || part == WorkspacePart::Keys;
}

WorkspaceError errorOf(storage::StorageError error, WorkspacePart part)
{
    using storage::StorageError;
    switch (error) {
    case StorageError::Missing:
        return isDatabase(part) ? WorkspaceError::Corrupt : WorkspaceError::Missing;
    case StorageError::NotOurs:
        return isDatabase(part) ? WorkspaceError::Corrupt : WorkspaceError::NotAWorkspace;
    case StorageError::TooNew:
        return WorkspaceError::TooNew;
    case StorageError::TooOld:
        return WorkspaceError::TooOld;
    case StorageError::EditedHistory:
        return WorkspaceError::EditedHistory;
    case StorageError::Busy:
        return WorkspaceError::InUse;
    case StorageError::Full:
        return WorkspaceError::Full;
    case StorageError::ReadOnly:
        return WorkspaceError::ReadOnly;
    case StorageError::Corrupt:
        return WorkspaceError::Corrupt;
    case StorageError::Constraint:
    case StorageError::Io:
        return WorkspaceError::Io;
    }
    return WorkspaceError::Io;
}

} // namespace

WorkspaceFailure workspaceFailure(WorkspacePart part, const storage::StorageFailure &failure)
{
    return {errorOf(failure.error, part), part, std::nullopt, failure.sqliteCode};
}

WorkspaceFailure folderFailure(int number)
{
    return workspaceFailure(WorkspacePart::Folder, storage::failureOfErrno(number));
}

WorkspaceFailure workspaceFailure(const storage::LockFailure &failure)
{
    auto result = workspaceFailure(WorkspacePart::Folder, failure.storage);
    result.holder = failure.holder;
    return result;
}

WorkspaceFailure workspaceFailure(const ledger::KeyFailure &failure)
{
    using ledger::KeyError;
    const auto because = [](WorkspaceError error) { return WorkspaceFailure{error, WorkspacePart::Keys}; };
    switch (failure.error) {
    case KeyError::Missing:
        return because(WorkspaceError::KeysMissing);
    case KeyError::AlreadyThere:
        return because(WorkspaceError::AlreadyThere);
    case KeyError::Locked:
        return because(WorkspaceError::Locked);
    case KeyError::NoUnlock:
        return {WorkspaceError::Corrupt, WorkspacePart::Unlock};
    case KeyError::WrongPassphrase:
        return because(WorkspaceError::WrongPassphrase);
    case KeyError::UnknownPerson:
        return because(WorkspaceError::UnknownPerson);
    case KeyError::TooCostly:
    case KeyError::Damaged:
    case KeyError::Erased:
    case KeyError::NoKey:
        return because(WorkspaceError::Corrupt);
    case KeyError::Store:
        return workspaceFailure(WorkspacePart::Keys, failure.storage);
    }
    return because(WorkspaceError::Io);
}

WorkspaceFailure workspaceFailure(const ledger::LedgerFailure &failure)
{
    using ledger::LedgerError;
    switch (failure.error) {
    case LedgerError::NotBegun:
        return {WorkspaceError::Corrupt, WorkspacePart::Facts};
    case LedgerError::AlreadyBegun:
        return {WorkspaceError::AlreadyThere, WorkspacePart::Facts};
    case LedgerError::Stopped:
        return {WorkspaceError::Stopped, WorkspacePart::Facts};
    case LedgerError::Keys:
        return workspaceFailure(ledger::KeyFailure{failure.keys, failure.storage});
    case LedgerError::Store:
        return workspaceFailure(WorkspacePart::Facts, failure.storage);
    default:
        return {WorkspaceError::Io, WorkspacePart::Facts};
    }
}

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "core/service/log.h"
#include "core/service/workspace_error.h"

namespace ringtrue::service {

class Workspace;
struct Opening;

/// Errors as words of the log: `wrong-passphrase`, `disk-full`.
LogWord logWord(WorkspaceError error);
LogWord logWord(WorkspacePart part);
LogWord logWord(ledger::LedgerError error);
LogWord logWord(storage::StorageError error);

/// That @p program opened @p workspace, and how.
void logOpened(Workspace &workspace, LogWord program);

/// That @p what could not be written, and why.
void logNotWritten(Workspace &workspace, LogWord what, const ledger::LedgerFailure &failure);

/// That @p program could not open a workspace. Nothing is written where there is no workspace, or one that
/// is to stay untouched.
void logRefused(const Opening &opening, LogWord program, const WorkspaceFailure &failure);

} // namespace ringtrue::service

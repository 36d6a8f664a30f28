// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/verify.h"
#include "core/service/workspace.h"

#include <cstdint>
#include <functional>
#include <span>

namespace ringtrue::service {

/// What is true of a workspace, and whether its keys were opened for it.
struct WorkspaceVerdict {
    ledger::Verdict verdict;
    bool keysOpened = false;       ///< they are only where unlock.key or a sign-in does
    std::uint64_t erasedBlobs = 0; ///< whose keys and files were destroyed; verdict.blobs counts those that were hashed
};

/// Looks through drafts.db for something damaged that was entered, and names it. Whoever knows what drafts hold says
/// how.
using RecheckDrafts =
    std::function<Result<std::optional<std::string>, DraftFailure>(storage::Connection &drafts, ledger::Keys &keys)>;

/// Has SQLite check each database, then verifies the ledger, then opens every key, and with them the drafts. Whatever
/// is damaged is a verdict, not a failure: first_wrong names it. Writes nothing and works beside a writer.
///
/// @return Missing, NotAWorkspace, TooNew; WrongPassphrase and UnknownPerson of the sign-in; Stopped; what the
///         disk said
Result<WorkspaceVerdict, WorkspaceFailure> verifyWorkspace(const Opening &opening,
                                                           std::span<const ledger::Recheck> rechecks = {},
                                                           const RecheckDrafts &recheckDrafts = {});

/// The keys alone, of a workspace that is open: what is gone or does not open, and how many never came here.
struct KeysVerdict {
    ledger::KeyCount count;
    std::string firstWrong; ///< empty: all that must be here are here and open
};
Result<KeysVerdict, WorkspaceFailure> verifyKeys(Workspace &workspace, storage::Connection &reader);

} // namespace ringtrue::service

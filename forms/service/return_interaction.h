// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "core/sampling/return_fact.h"
#include "core/service/workspace.h"

namespace ringtrue::forms {

enum class ReturnError {
    NotAllowed, ///< the evaluator's roles do not allow to evaluate
    NoReason,   ///< to take a return back is sampling::putBack()
    UnknownInteraction,
    NoSuchSegment,
    AlreadyEvaluated, ///< the same evaluator submitted an evaluation of that part
    AlreadyReturned,  ///< and nobody put it back since
    Ledger            ///< see ledger
};

/// Why an interaction was not returned: nothing was stored, a draft of it is untouched.
struct ReturnRefusal {
    ReturnError error = ReturnError::Ledger;
    ledger::LedgerFailure ledger{};
};

/// Writes down that its evaluator cannot evaluate an interaction. For the ledger's thread; removeReturnedDrafts() comes
/// after it.
Result<ledger::FactId, ReturnRefusal> appendReturn(ledger::Ledger &ledger, storage::Connection &connection,
                                                   const sampling::Return &returned);

/// Removes what @p returned's evaluator had begun of that part of the interaction, on whichever form.
Result<Done, service::DraftFailure> removeReturnedDrafts(service::Workspace &workspace,
                                                         const sampling::Return &returned);

/// Both, one after the other: the draft goes when the return is durable. One that cannot be removed, or that a crash
/// left, is known by its time as returned, and goes when openDrafts() is next asked. Blocks.
Result<ledger::FactId, ReturnRefusal> returnInteraction(service::Workspace &workspace,
                                                        const sampling::Return &returned);

/// Whether @p draft was touched last before its evaluator returned that part of the interaction, and the return holds.
Result<bool, storage::StorageFailure> isReturned(storage::Connection &connection, const service::DraftSummary &draft);

} // namespace ringtrue::forms

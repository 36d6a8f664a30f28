// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/service/draft_store.h"

namespace ringtrue::service {

/// Removes the drafts about interactions that are erased: nothing in them can be read or submitted any more.
/// An erasure does it, and opening a workspace for writing, in case an erasure was killed before it came to that.
Result<Done, DraftFailure> removeErasedDrafts(DraftStore &drafts, ledger::Keys &keys);

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/service/draft_store.h"

namespace ringtrue::service {

/// The blobs that entries of @p draft name: as `"blob":"<hash in hex>"` in what they hold, which is how whoever writes
/// entries names files; each once.
std::vector<Hash> blobsIn(const Draft &draft);

/// What drafts name.
struct DraftBlobs {
    std::vector<Hash> blobs;    ///< each once
    std::size_t unreadable = 0; ///< drafts that are damaged: which blobs they name nobody knows
};

/// The blobs that all drafts in @p drafts (a drafts.db) name. One that cannot be read keeps none of the others.
///
/// @return Store where not even a list of them can be read
Result<DraftBlobs, DraftFailure> blobsOfDrafts(storage::Connection &drafts);

/// Takes the blobs that drafts name in again: no fact names them yet, and no program that was ended gave them up. Those
/// whose key is gone stay gone. Where a draft cannot be read, every blob that no fact names is kept as long as @p keys
/// lives: it may be that draft's. To be called before blobs that were left are cleared.
///
/// @return how many drafts cannot be read. Store where not even a list of them can be read, or keys.db refuses.
Result<std::size_t, DraftFailure> keepDraftBlobs(DraftStore &drafts, ledger::Keys &keys);

} // namespace ringtrue::service

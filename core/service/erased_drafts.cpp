// SPDX-License-Identifier: Apache-2.0
#include "core/service/erased_drafts.h"

#include "core/ledger/body.h"

namespace ringtrue::service {

Result<Done, DraftFailure> removeErasedDrafts(DraftStore &drafts, ledger::Keys &keys)
{
    const auto all = drafts.list().get();
    if (!all)
        return Failure{all.error()};
    for (const auto &draft : *all) {
        const auto erased = keys.isErased(ledger::subjectOf(draft.of.interaction));
        if (!erased)
            return Failure{DraftFailure{DraftError::Store, erased.error().storage}};
        if (!*erased)
            continue;
        if (const auto removed = drafts.remove(draft.id).get(); !removed)
            return removed;
    }
    return Done{};
}

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_state.h"

namespace ringtrue::ledger {

Result<Done, LedgerFailure> Ledger::State::finishErasures()
{
    const auto pending = storage::read(parts.connection, [&] { return pendingErasures(parts.connection); });
    if (!pending)
        return Failure{failureOf(pending.error())};
    if (pending->empty())
        return Done{};
    const auto destroyed = parts.keys.destroy(*pending, parts.clock.now());
    if (!destroyed)
        return Failure{failureOf(destroyed.error())};
    for (const auto &blob : destroyed->blobs) {
        if (!parts.blobs.remove(blob))
            return Failure{LedgerFailure{LedgerError::Blobs}};
    }
    const auto done = storage::write(parts.connection, [&] {
        for (const auto &subject : *pending)
            deletePendingErasure(parts.connection, subject);
    });
    if (!done)
        return Failure{failureOf(done.error())};
    return Done{};
}

} // namespace ringtrue::ledger

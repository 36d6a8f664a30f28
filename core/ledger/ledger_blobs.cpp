// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_state.h"

#include <algorithm>

namespace ringtrue::ledger {

Result<Done, LedgerFailure> Ledger::State::settleNamedBlobs()
{
    const auto named = storage::read(parts.connection, [&] { return namedBlobs(parts.connection); });
    if (!named)
        return Failure{failureOf(named.error())};
    if (named->empty())
        return Done{};
    if (const auto settled = parts.keys.settle(*named); !settled)
        return Failure{failureOf(settled.error())};
    const auto done = storage::write(parts.connection, [&] { deleteNamedBlobs(parts.connection, *named); });
    if (!done)
        return Failure{failureOf(done.error())};
    return Done{};
}

/// Those that nobody takes in any more and no fact names. A copy of keys.db that was made during an import and put back
/// lists blobs whose facts came later: they are kept, and settled.
Result<std::vector<Hash>, LedgerFailure> Ledger::State::leftBlobs()
{
    auto left = parts.keys.leftBlobs();
    if (!left)
        return Failure{failureOf(left.error())};
    if (left->empty())
        return std::vector<Hash>{};
    const auto held = storage::read(parts.connection, [&] { return heldBlobs(parts.connection, *left); });
    if (!held)
        return Failure{failureOf(held.error())};
    if (const auto settled = parts.keys.settle(*held); !settled)
        return Failure{failureOf(settled.error())};
    std::erase_if(*left, [&](const Hash &blob) { return std::ranges::find(*held, blob) != held->end(); });
    return std::move(*left);
}

/// Keys first: from then on nothing can be opened. A blob is settled last, so that a kill in between is made good.
Result<std::uint64_t, LedgerFailure> Ledger::State::clearLeftBlobs()
{
    if (const auto settled = settleNamedBlobs(); !settled)
        return Failure{settled.error()};
    const auto left = leftBlobs();
    if (!left)
        return Failure{left.error()};
    if (left->empty())
        return std::uint64_t{0};
    if (const auto gone = parts.keys.dropBlobKeys(*left); !gone)
        return Failure{failureOf(gone.error())};
    for (const auto &blob : *left) {
        if (!parts.blobs.remove(blob))
            return Failure{LedgerFailure{LedgerError::Blobs}};
    }
    if (const auto settled = parts.keys.settle(*left); !settled)
        return Failure{failureOf(settled.error())};
    return std::uint64_t{left->size()};
}

Result<std::uint64_t, LedgerFailure> Ledger::clearLeftBlobs()
{
    return m_state->clearLeftBlobs();
}

} // namespace ringtrue::ledger

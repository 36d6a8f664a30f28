// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_state.h"

#include <algorithm>

namespace ringtrue::ledger {

Ledger::State::Heeded Ledger::State::heedDevice(const Fact &fact, const DeviceEntry &entry)
{
    const auto claim = claimOf(fact, entry, devices);
    if (!claim)
        return Heeded::NoRight;
    if (trust.add({&*claim, 1}) == DeviceTrust::Change::Some) {
        rightsGained = true;
        for (const auto &key : trust.keys())
            know(key);
    }
    const bool counts = claim->how == DeviceClaim::Vouches::ForItself || trust.rightsOf(claim->by).enrol;
    return counts ? Heeded::Yes : Heeded::NoRight;
}

void Ledger::State::keepPending(const Erasures &found)
{
    insertPending(parts.connection, found);
    erased.insert(found.subjects.begin(), found.subjects.end());
    erasedBlobs.insert(found.blobs.begin(), found.blobs.end());
}

Ledger::State::Heeded Ledger::State::heed(const Fact &fact, const Body &body)
{
    if (fact.kind == deviceKind) {
        const auto entry = readDevice(body);
        return entry ? heedDevice(fact, *entry) : Heeded::Yes; // it is malformed, and its view says so
    }
    if (fact.kind == erasureKind) {
        const auto entry = readErasure(fact.id, body);
        if (entry && !trust.rightsOf(fact.device).erase)
            return Heeded::NoRight;
        if (entry)
            keepPending({entry->subjects, entry->blobs});
    }
    return Heeded::Yes;
}

void Ledger::State::heedEarlierErasures()
{
    if (!rightsGained)
        return;
    rightsGained = false;
    auto found = erasures(parts.connection, trust);
    std::erase_if(found.subjects, [&](const SubjectId &subject) { return erased.contains(subject); });
    std::erase_if(found.blobs, [&](const Hash &blob) { return erasedBlobs.contains(blob); });
    keepPending(found);
}

Result<Done, LedgerFailure> Ledger::State::pendUndestroyed()
{
    const auto found = parts.keys.undestroyed();
    if (!found)
        return Failure{failureOf(found.error())};
    if (found->subjects.empty() && found->blobs.empty())
        return Done{};
    const auto done = storage::write(parts.connection, [&] {
        insertPending(parts.connection, {found->subjects, found->blobs});
    });
    if (!done)
        return Failure{failureOf(done.error())};
    return Done{};
}

Result<Done, LedgerFailure> Ledger::State::dropFalsePending()
{
    const auto done = storage::write(parts.connection, [&] {
        auto pending = pendingErasures(parts.connection);
        std::erase_if(pending.subjects, [&](const SubjectId &subject) { return erased.contains(subject); });
        std::erase_if(pending.blobs, [&](const Hash &blob) { return erasedBlobs.contains(blob); });
        deletePending(parts.connection, pending);
    });
    if (!done)
        return Failure{failureOf(done.error())};
    return Done{};
}

Result<Erasures, storage::StorageFailure> Ledger::State::demandedErasures()
{
    auto pending = storage::read(parts.connection, [&] { return pendingErasures(parts.connection); });
    if (pending) {
        std::erase_if(pending->subjects, [&](const SubjectId &subject) { return !erased.contains(subject); });
        std::erase_if(pending->blobs, [&](const Hash &blob) { return !erasedBlobs.contains(blob); });
    }
    return pending;
}

Result<Done, LedgerFailure> Ledger::State::destroy(const Erasures &pending)
{
    if (const auto cleared = clearLeftBlobs(); !cleared)
        return Failure{cleared.error()};
    const auto destroyed = parts.keys.destroy(pending.subjects, parts.clock.now());
    if (!destroyed)
        return Failure{failureOf(destroyed.error())};
    if (const auto gone = parts.keys.destroyBlobKeys(pending.blobs, parts.clock.now()); !gone)
        return Failure{failureOf(gone.error())};
    auto files = destroyed->blobs;
    files.insert(files.end(), pending.blobs.begin(), pending.blobs.end());
    bool allGone = true;
    for (const auto &blob : files)
        allGone = parts.blobs.remove(blob) && allGone;
    if (!allGone)
        return Failure{LedgerFailure{LedgerError::Blobs}};
    const auto done = storage::write(parts.connection, [&] { deletePending(parts.connection, pending); });
    if (!done)
        return Failure{failureOf(done.error())};
    return Done{};
}

Result<Done, LedgerFailure> Ledger::State::finishErasures()
{
    undestroyed.reset();
    const auto pending = demandedErasures();
    if (!pending)
        undestroyed = failureOf(pending.error());
    else if (!pending->subjects.empty() || !pending->blobs.empty()) {
        parts.keys.heed(pending->subjects, pending->blobs);
        const auto tryIt = [&] { return destroy(*pending); };
        const auto destroyed = parts.reserve == nullptr ? tryIt() : storage::withReserve(*parts.reserve, tryIt);
        if (!destroyed) {
            undestroyed = destroyed.error();
            undestroyed->error = LedgerError::Undestroyed;
        }
    }
    return undestroyed ? Result<Done, LedgerFailure>(Failure{*undestroyed}) : Done{};
}

} // namespace ringtrue::ledger

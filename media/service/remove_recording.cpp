// SPDX-License-Identifier: Apache-2.0
#include "media/service/remove_recording.h"

#include "core/service/prune_backups.h"
#include "media/facts/media_facts.h"
#include "media/service/open_content.h"

#include <vector>

namespace ringtrue::media {

namespace {

ledger::FactDraft tombstoneOf(const ledger::Ledger &ledger, const RecordingInfo &recording,
                              const RecordingRemoval &removal)
{
    ledger::Tombstone tombstone{.subjects = {}, .reason = removal.note, .authority = removal.reason};
    tombstone.blobs = recording.files;
    if (recording.peaks)
        tombstone.blobs.push_back(*recording.peaks);
    return ledger::erasureFact(ledger.organisation(), tombstone);
}

Result<RemovedRecording, RemovalFailure> remove(ledger::Ledger &ledger, storage::Connection &connection,
                                                const PersonId &author, const RecordingRemoval &removal)
{
    const auto recording = findRecording(connection, removal.interaction);
    if (!recording)
        return Failure{RemovalFailure{RemovalError::Store, {.storage = recording.error()}}};
    if (!*recording)
        return Failure{RemovalFailure{RemovalError::NoRecording, {}}};
    if ((*recording)->removedAt)
        return Failure{RemovalFailure{RemovalError::AlreadyRemoved, {}}};
    const std::vector<ledger::FactDraft> facts{removalFact((*recording)->id, removal.reason),
                                               tombstoneOf(ledger, **recording, removal)};
    const auto stored = ledger.append(author, facts, storage::Spend::Reserve);
    if (!stored)
        return Failure{RemovalFailure{RemovalError::Ledger, stored.error()}};
    if (const auto &left = ledger.undestroyed()) // append() has tried, and waited for whoever holds keys.db
        return Failure{RemovalFailure{RemovalError::Ledger, *left}};
    return RemovedRecording{stored->front(), (*recording)->durationMs};
}

} // namespace

Result<RemovedRecording, RemovalFailure> removeRecording(service::Workspace &workspace, const PersonId &author,
                                                         const RecordingRemoval &removal)
{
    auto removed = workspace
                       .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                           return remove(ledger, connection, author, removal);
                       })
                       .get();
    if (removed)
        service::removeUselessBlobs(workspace.paths().backups() / "blobs", workspace.keys());
    return removed;
}

} // namespace ringtrue::media

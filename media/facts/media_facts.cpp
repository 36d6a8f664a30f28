// SPDX-License-Identifier: Apache-2.0
#include "media/facts/media_facts.h"

#include "core/ledger/body_fields.h"
#include "core/storage/row.h"
#include "media/facts/sql.h"
#include "media/facts/views.h"
#include "media/transcript/transcript_json.h"

namespace ringtrue::media {

namespace {

using ledger::Applied;
using ledger::Body;

std::int64_t seqOf(const ledger::Fact &fact)
{
    return static_cast<std::int64_t>(fact.deviceSeq);
}

/// Blobs of a recording in its fact: its files first, then, where there are any, its peaks.
struct NamedBlobs {
    std::string files;
    std::optional<std::string> peaks;
};

std::optional<NamedBlobs> blobsOf(const ledger::Fact &fact, std::int64_t files, bool hasPeaks)
{
    const auto expected = files + (hasPeaks ? 1 : 0);
    if (files < 1 || files > 2 || static_cast<std::int64_t>(fact.blobs.size()) != expected)
        return std::nullopt;
    NamedBlobs out;
    for (std::int64_t i = 0; i < files; ++i)
        out.files += view(fact.blobs[static_cast<std::size_t>(i)].hash);
    if (hasPeaks)
        out.peaks = std::string(view(fact.blobs.back().hash));
    return out;
}

Applied applyRecording(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto interaction = fields.id<InteractionId>("interaction");
    const auto duration = fields.integer("duration_ms");
    const auto rate = fields.integer("rate");
    const auto sides = fields.text("sides");
    const auto container = fields.text("container");
    const auto files = fields.integer("files");
    const bool hasPeaks = fields.boolean("peaks");
    const auto blobs = blobsOf(fact, files, hasPeaks);
    if (!fields.ok() || !blobs || duration < 0 || rate < 1 || !channelSidesFromWord(sides))
        return Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putRecording));
    put.id(fact.id).id(interaction).integer(duration).integer(rate).text(sides).text(container).bytes(blobs->files);
    if (blobs->peaks)
        put.bytes(*blobs->peaks);
    else
        put.null();
    put.integer(seqOf(fact)).run();
    return Applied::Yes;
}

Applied applyTranscript(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto interaction = fields.id<InteractionId>("interaction");
    const auto messages = fields.integer("messages");
    if (!fields.ok() || messages < 0 || fact.blobs.size() > 1)
        return Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putTranscript));
    put.id(fact.id).id(interaction).integer(messages);
    if (fact.blobs.empty())
        put.null();
    else
        put.bytes(view(fact.blobs.front().hash));
    put.integer(seqOf(fact)).run();
    return Applied::Yes;
}

Applied applyRemoval(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto removed = fields.id<ledger::FactId>("removed");
    const auto reason = fields.text("reason");
    if (!fields.ok())
        return Applied::Malformed;
    storage::Binder(connection.prepared(sql::putRemoval))
        .id(removed)
        .text(reason)
        .integer(fact.at.microseconds)
        .integer(seqOf(fact))
        .id(fact.id)
        .run();
    return Applied::Yes;
}

} // namespace

ledger::FactDraft recordingFact(const RecordingFact &recording)
{
    ledger::FactDraft draft{.kind = std::string(recordingKind),
                            .blobs = recording.files,
                            .body = {{"interaction", recording.interaction.text()},
                                     {"duration_ms", recording.durationMs},
                                     {"rate", recording.format.rate},
                                     {"channels", recording.format.channels},
                                     {"sides", word(recording.sides)},
                                     {"container", word(recording.container)},
                                     {"files", recording.files.size()},
                                     {"peaks", recording.peaks.has_value()}}};
    if (recording.peaks)
        draft.blobs.push_back(*recording.peaks);
    return draft;
}

ledger::FactDraft transcriptFact(const InteractionId &interaction, const Transcript &transcript)
{
    return {.kind = std::string(transcriptKind),
            .body = {{"interaction", interaction.text()},
                     {"messages", transcript.messages.size()},
                     {"transcript", ledger::toSeal(ledger::subjectOf(interaction), transcriptJson({transcript, {}}))}}};
}

ledger::FactDraft transcriptFact(const InteractionId &interaction, std::size_t messages, const ledger::BlobName &blob)
{
    return {.kind = std::string(transcriptKind),
            .blobs = {blob},
            .body = {{"interaction", interaction.text()}, {"messages", messages}}};
}

ledger::FactDraft removalFact(const ledger::FactId &removed, std::string_view reason)
{
    return {
        .kind = std::string(removalKind), .refs = {removed}, .body = {{"removed", removed.text()}, {"reason", reason}}};
}

ledger::FactDraft removalFact(const InteractionId &removed, std::string_view reason)
{
    return {.kind = std::string(removalKind), .body = {{"removed", removed.text()}, {"reason", reason}}};
}

ledger::Views mediaViews()
{
    return {.owner = "media",
            .schema = views::media,
            .tables = {"recording", "transcript", "removal"},
            .kinds = {{recordingKind, 1, applyRecording},
                      {transcriptKind, 1, applyTranscript},
                      {removalKind, 1, applyRemoval}}};
}

} // namespace ringtrue::media

// SPDX-License-Identifier: Apache-2.0
#include "media/service/open_content.h"

#include "core/base/strict_json.h"
#include "core/ledger/sealed.h"
#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"
#include "media/decode/open_audio.h"
#include "media/decode/two_sources.h"
#include "media/facts/sql.h"
#include "media/transcript/transcript_json.h"

#include <algorithm>

namespace ringtrue::media {

namespace {

ContentError contentErrorOf(ledger::BlobError error)
{
    switch (error) {
    case ledger::BlobError::Missing:
    case ledger::BlobError::Damaged:
        return ContentError::Damaged;
    case ledger::BlobError::Erased:
        return ContentError::Erased;
    case ledger::BlobError::NoKey:
        return ContentError::NoKey;
    case ledger::BlobError::Source:
    case ledger::BlobError::Full:
    case ledger::BlobError::Store:
        return ContentError::Store;
    }
    return ContentError::Store;
}

ContentError contentErrorOf(ledger::OpenError error)
{
    switch (error) {
    case ledger::OpenError::Erased:
        return ContentError::Erased;
    case ledger::OpenError::NoKey:
        return ContentError::NoKey;
    case ledger::OpenError::Damaged:
        return ContentError::Damaged;
    }
    return ContentError::Damaged;
}

Hash hashOf(std::string_view bytes)
{
    Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

std::vector<Hash> hashesOf(std::string_view bytes)
{
    std::vector<Hash> out;
    for (; bytes.size() >= sizeof(Hash); bytes.remove_prefix(sizeof(Hash)))
        out.push_back(hashOf(bytes.substr(0, sizeof(Hash))));
    return out;
}

struct TranscriptRow {
    ledger::FactId fact;
    std::optional<Hash> blob;
    bool removed = false;
};

Result<std::optional<TranscriptRow>, storage::StorageFailure> findTranscript(storage::Connection &connection,
                                                                             const InteractionId &interaction)
{
    return storage::read(connection, [&]() -> std::optional<TranscriptRow> {
        auto &row = connection.prepared(sql::findTranscript);
        storage::Binder(row).id(interaction);
        if (!row.executeStep())
            return std::nullopt;
        TranscriptRow out{
            .fact = storage::idOf<ledger::FactId>(row.getColumn(0)), .blob = {}, .removed = !row.getColumn(3).isNull()};
        if (!row.getColumn(2).isNull())
            out.blob = hashOf(storage::bytesOf(row.getColumn(2)));
        return out;
    });
}

/// The sealed text of a transcript's fact.
Result<std::string, ContentError> sealedText(storage::Connection &connection, ledger::Keys &keys,
                                             const ledger::FactId &id)
{
    const auto fact = ledger::findFact(connection, id);
    if (!fact || !*fact)
        return Failure{ContentError::Store};
    const auto body = ledger::parseBody((*fact)->body);
    const auto sealed = body ? ledger::sealedAt(id, *body, "/transcript") : std::nullopt;
    if (!sealed)
        return Failure{ContentError::Damaged};
    auto text = ledger::open(keys, *sealed);
    if (!text)
        return Failure{contentErrorOf(text.error())};
    return std::move(*text);
}

} // namespace

Result<std::optional<RecordingInfo>, storage::StorageFailure> findRecording(storage::Connection &connection,
                                                                            const InteractionId &interaction)
{
    return storage::read(connection, [&]() -> std::optional<RecordingInfo> {
        auto &row = connection.prepared(sql::findRecording);
        storage::Binder(row).id(interaction);
        if (!row.executeStep())
            return std::nullopt;
        RecordingInfo out{.id = storage::idOf<ledger::FactId>(row.getColumn(0)),
                          .durationMs = row.getColumn(1).getInt64(),
                          .rate = row.getColumn(2).getInt(),
                          .sides = channelSidesFromWord(row.getColumn(3).getString()).value_or(ChannelSides::Mixed),
                          .files = hashesOf(storage::bytesOf(row.getColumn(5))),
                          .peaks = {},
                          .removedAt = {}};
        if (!row.getColumn(6).isNull())
            out.peaks = hashOf(storage::bytesOf(row.getColumn(6)));
        if (!row.getColumn(7).isNull())
            out.removedAt = Instant{row.getColumn(7).getInt64(), 0};
        return out;
    });
}

Result<std::optional<Instant>, storage::StorageFailure> removedAt(storage::Connection &connection,
                                                                  const InteractionId &interaction)
{
    return storage::read(connection, [&]() -> std::optional<Instant> {
        auto &row = connection.prepared(sql::findRemoval);
        storage::Binder(row).id(interaction);
        return row.executeStep() ? std::optional{Instant{row.getColumn(0).getInt64(), 0}} : std::nullopt;
    });
}

Result<std::unique_ptr<AudioReader>, ContentError> openRecording(const ledger::BlobStore &blobs,
                                                                 const RecordingInfo &recording)
{
    if (recording.removedAt)
        return Failure{ContentError::Removed};
    std::vector<std::unique_ptr<AudioReader>> readers;
    for (const auto &file : recording.files) {
        auto source = blobs.open(file);
        if (!source)
            return Failure{contentErrorOf(source.error())};
        auto audio = openAudio(std::move(*source));
        if (!audio)
            return Failure{ContentError::Damaged};
        readers.push_back(std::move(audio->reader));
    }
    if (readers.size() == 1)
        return std::move(readers.front());
    if (readers.size() != 2)
        return Failure{ContentError::Damaged};
    auto both = twoSources(std::move(readers[0]), std::move(readers[1]));
    if (!both)
        return Failure{ContentError::Damaged};
    return std::move(*both);
}

Result<Peaks, ContentError> openPeaks(const ledger::BlobStore &blobs, const RecordingInfo &recording)
{
    if (recording.peaks && !recording.removedAt) {
        const auto bytes = blobs.read(*recording.peaks);
        if (bytes)
            if (auto peaks = Peaks::fromBytes(*bytes))
                return std::move(*peaks);
    }
    auto reader = openRecording(blobs, recording);
    if (!reader)
        return Failure{reader.error()};
    auto peaks = makePeaks(**reader);
    if (!peaks)
        return Failure{ContentError::Damaged};
    return std::move(*peaks);
}

Result<Transcript, ContentError> openTranscript(storage::Connection &connection, ledger::Keys &keys,
                                                const ledger::BlobStore &blobs, const InteractionId &interaction)
{
    const auto row = findTranscript(connection, interaction);
    if (!row)
        return Failure{ContentError::Store};
    if (!*row) {
        const auto removed = removedAt(connection, interaction);
        return Failure{removed && *removed ? ContentError::Removed : ContentError::None};
    }
    if ((*row)->removed)
        return Failure{ContentError::Removed};
    auto text = Result<std::string, ContentError>(Failure{ContentError::Store});
    if ((*row)->blob) {
        auto content = blobs.read(*(*row)->blob);
        if (!content)
            return Failure{contentErrorOf(content.error())};
        text = std::move(*content);
    } else {
        text = sealedText(connection, keys, (*row)->fact);
    }
    if (!text)
        return Failure{text.error()};
    const auto json = parseStrictJson(*text);
    auto file = json ? transcriptFromJson(*json) : Failure{TranscriptError{}};
    if (!file)
        return Failure{ContentError::Damaged};
    return std::move(file->transcript);
}

} // namespace ringtrue::media

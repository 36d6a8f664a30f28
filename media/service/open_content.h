// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/transcript.h"
#include "core/ledger/blobs.h"
#include "core/ledger/keys.h"
#include "core/storage/connection.h"
#include "media/decode/audio_reader.h"
#include "media/decode/channel_sides.h"
#include "media/peaks/peaks.h"

#include <memory>
#include <optional>

namespace ringtrue::media {

/// Why what was said cannot be heard or read.
enum class ContentError {
    None,    ///< there never was any
    Removed, ///< taken away, such as after its retention
    Erased,  ///< the personal data of somebody in it was erased
    NoKey,   ///< the key is not on this computer
    Damaged, ///< the stored bytes are not those that were written
    Store    ///< the workspace could not be read
};

/// What is known of an interaction's recording without opening it.
struct RecordingInfo {
    ledger::FactId id;
    std::int64_t durationMs = 0;
    int rate = 0;
    ChannelSides sides = ChannelSides::Mixed;
    std::vector<Hash> files;
    std::optional<Hash> peaks;
    std::optional<Instant> removedAt;
};

/// The last recording of @p interaction that was not removed; else the last one. Nothing where there is none.
Result<std::optional<RecordingInfo>, storage::StorageFailure> findRecording(storage::Connection &connection,
                                                                            const InteractionId &interaction);
/// When all that was said in @p interaction was taken away, such as after its retention; nothing where it was not.
Result<std::optional<Instant>, storage::StorageFailure> removedAt(storage::Connection &connection,
                                                                  const InteractionId &interaction);
/// A reader of its own for each who listens; sound from the middle costs no more than from the start.
Result<std::unique_ptr<AudioReader>, ContentError> openRecording(const ledger::BlobStore &blobs,
                                                                 const RecordingInfo &recording);
/// The peaks kept with it, or made anew by decoding it.
Result<Peaks, ContentError> openPeaks(const ledger::BlobStore &blobs, const RecordingInfo &recording);

/// What was written or said in @p interaction.
Result<Transcript, ContentError> openTranscript(storage::Connection &connection, ledger::Keys &keys,
                                                const ledger::BlobStore &blobs, const InteractionId &interaction);

} // namespace ringtrue::media

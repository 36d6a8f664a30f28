// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/domain/transcript.h"
#include "core/ledger/views.h"
#include "media/decode/audio_reader.h"
#include "media/decode/channel_sides.h"
#include "media/decode/sniff.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ringtrue::media {

inline constexpr std::string_view recordingKind = "media.recording";
inline constexpr std::string_view transcriptKind = "media.transcript";
inline constexpr std::string_view removalKind = "media.removal";

/// What is known of a recording; its bytes are the blobs, as they came.
struct RecordingFact {
    InteractionId interaction;
    std::int64_t durationMs = 0;
    AudioFormat format; ///< of the original; two one-channel files are one recording of two channels
    ChannelSides sides = ChannelSides::Mixed;
    Container container = Container::Wav;
    std::vector<ledger::BlobName> files; ///< one, or left and right
    std::optional<ledger::BlobName> peaks;
};
ledger::FactDraft recordingFact(const RecordingFact &recording);

/// A transcript of up to 64 KiB stands sealed in its fact, a larger one in a blob.
inline constexpr std::size_t largestSealedTranscript = 64u << 10;
ledger::FactDraft transcriptFact(const InteractionId &interaction, const Transcript &transcript);
ledger::FactDraft transcriptFact(const InteractionId &interaction, std::size_t messages, const ledger::BlobName &blob);

/// The fact that a recording or transcript was taken away; or all that was said in an interaction, of
/// which then only the metadata is left.
/// @param reason  a word: `retention`, `mistake`
ledger::FactDraft removalFact(const ledger::FactId &removed, std::string_view reason);
ledger::FactDraft removalFact(const InteractionId &removed, std::string_view reason);

ledger::Views mediaViews();

} // namespace ringtrue::media

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evidence.h"
#include "core/ledger/blobs.h"
#include "media/decode/audio_reader.h"
#include "media/encode/encode_speech.h"
#include "media/service/open_content.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ringtrue::media {

/// A part of a recording to be played where nothing but a browser is.
struct Clip {
    EncodedSound sound;
    std::optional<std::int64_t> onlyMs; ///< it was longer than a clip may be: this much from its beginning
    bool operator==(const Clip &) const = default;
};

/// How much sound goes with a sheet.
struct ClipLimits {
    std::int64_t marginMs = 1'000;   ///< before and after the evidence, as far as the recording goes
    std::int64_t longestMs = 60'000; ///< of one clip, margins included
    std::size_t clips = 20;
    std::size_t bytes = 10'000'000; ///< of all together
};

/// The part of @p reader that @p span is, with its margins, both sides mixed.
///
/// @return Empty where the recording ends before it, or what reading it failed with
Result<Clip, DecodeError> cutClip(AudioReader &reader, const TimeSpan &span, const ClipLimits &limits = {});

struct CutClips {
    std::vector<std::optional<Clip>> clips; ///< for each span; nothing where it could not be cut, or did not fit
    std::size_t leftOut = 0;                ///< how many did not fit the limits
    ContentError why = ContentError::None;  ///< why none could be cut
};

/// The parts of the recording of an interaction that @p spans are. Takes as long as decoding them: not for the GUI
/// thread.
///
/// @param recording  findRecording()'s; nothing: there is none, and no clip
CutClips cutClips(const ledger::BlobStore &blobs, const std::optional<RecordingInfo> &recording,
                  std::span<const TimeSpan> spans, const ClipLimits &limits = {});

} // namespace ringtrue::media

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"

#include <string_view>

namespace ringtrue::media {

enum class Container { Wav, Flac, Mp3, Ogg, Mp4 };

/// `wav`, `flac`, `mp3`, `ogg`, `m4a`: the word in facts and messages.
std::string_view word(Container container);

struct Sniffed {
    Container container = Container::Wav;
    std::uint64_t start = 0; ///< where the sound's own bytes begin, after ID3v2 tags
    bool operator==(const Sniffed &) const = default;
};

/// What @p source holds, told by its first 64 KiB and never by a name. ID3v2 tags (pictures, 256 MiB
/// frames) are stepped over unread. MP3 needs three frames in a row that agree with each other.
///
/// @return NotAudio, TooLarge, Empty, or the source's own error
Result<Sniffed, DecodeError> sniff(ByteSource &source);

} // namespace ringtrue::media

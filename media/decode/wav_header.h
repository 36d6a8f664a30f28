// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"
#include "media/decode/stated_length.h"

#include <memory>
#include <string>

namespace ringtrue::media {

/// Where the sound of a WAV file lies and how it is written.
struct WavHeader {
    std::string format; ///< the content of the `fmt ` chunk
    std::uint64_t dataOffset = 0;
    std::uint64_t dataSize = 0; ///< what is there, whole blocks only
    StatedLength statedLength = StatedLength::Right;
    bool operator==(const WavHeader &) const = default;
};

/// Reads the chunks of the WAV (RIFF or RF64) that begins at @p start of @p source.
///
/// @return BadHeader where channels, rate, block size or chunks contradict each other; Empty
Result<WavHeader, DecodeError> readWavHeader(ByteSource &source, std::uint64_t start);

/// The same sound behind a header that is short and true: nothing else of the file is passed on.
std::unique_ptr<ByteSource> cleanWav(std::unique_ptr<ByteSource> source, const WavHeader &header);

} // namespace ringtrue::media

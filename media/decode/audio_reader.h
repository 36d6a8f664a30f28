// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_source.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace ringtrue::media {

/// Why a recording cannot be read.
enum class DecodeError {
    NotAudio,        ///< the content is none of WAV, FLAC, MP3, Ogg (Opus, Vorbis), M4A, whatever its name says
    BadHeader,       ///< one of them, but its header contradicts itself (no channels, no rate ...)
    Unsupported,     ///< a codec inside that is not read
    TooManyChannels, ///< more than two
    Empty,           ///< not a single frame of sound
    TooLarge,        ///< more than 2 GiB
    TooLong,         ///< more than 6 hours
    Io,              ///< the disk refused
    Damaged,         ///< the stored bytes are not those that were written
    Erased,          ///< the key was destroyed on purpose
    NoKey,           ///< the key is not on this computer
    Stopped          ///< the caller asked to stop
};

DecodeError decodeErrorOf(ReadError error);

inline constexpr std::uint64_t maxAudioBytes = std::uint64_t{2} << 30;
inline constexpr std::int64_t maxAudioSeconds = 6 * 3600;

/// What the sound consists of. A frame is one value for each channel.
struct AudioFormat {
    int rate = 0;     ///< frames a second
    int channels = 0; ///< 1 or 2
    bool operator==(const AudioFormat &) const = default;
};

/// Sound that is read as a stream of float frames (interleaved, full scale = 1) on one timeline: frame
/// n is the same sound however it was reached. One object belongs to one thread.
class AudioReader {
public:
    virtual ~AudioReader() = default;
    virtual AudioFormat format() const = 0;
    /// The length in frames where the file states it (no guess from its size); only reading to the end tells the truth.
    virtual std::optional<std::int64_t> declaredFrames() const = 0;
    /// How many frames so far the file has no sound for and are silence; counted where all was read in one go.
    virtual std::int64_t lostFrames() const { return 0; }
    /// How many frames of its own time the file jumps over, without sound in their place; counted likewise.
    virtual std::int64_t skippedFrames() const { return 0; }
    /// Fills the front of @p out (a multiple of the channels) and returns how many frames; 0 at the end.
    virtual Result<std::size_t, DecodeError> read(std::span<float> out) = 0;
    /// The next frame read is frame @p frame, exactly; past the end there is none.
    virtual Result<Done, DecodeError> seek(std::int64_t frame) = 0;
};

/// @p frame in milliseconds, rounded to the nearest.
constexpr std::int64_t millisecondsOf(std::int64_t frame, int rate)
{
    return (frame * 1000 + rate / 2) / rate;
}
/// The frame at @p milliseconds.
constexpr std::int64_t frameAt(std::int64_t milliseconds, int rate)
{
    return milliseconds * rate / 1000;
}

} // namespace ringtrue::media

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"
#include "media/play/audio_sink.h"
#include "media/play/stretch.h"

#include <memory>
#include <vector>

namespace ringtrue::media {

/// Which channel of a call is heard.
enum class ChannelSolo { Both, Left, Right };

inline constexpr double slowest = 0.5;
inline constexpr double fastest = 3.0;

/// Sound for the output, and what part of the recording it is.
struct RenderedBlock {
    std::vector<float> stereo; ///< up to blockFrames; empty: the recording is over
    double mediaFrame = 0;     ///< of its first frame, at outputRate
    double speed = 1;
};

/// Turns a recording into blocks for the output: rate, speed, solo, volume. Belongs to one thread.
class Renderer {
public:
    explicit Renderer(std::unique_ptr<AudioReader> reader);

    /// The length at outputRate as far as the header knows it.
    std::optional<std::int64_t> declaredFrames() const { return m_reader->declaredFrames(); }
    /// The next block begins with frame @p frame of the recording at outputRate.
    Result<Done, DecodeError> seek(std::int64_t frame);
    /// From the next block on; slowest..fastest. The sound goes on where it is.
    Result<Done, DecodeError> setSpeed(double speed);
    void setSolo(ChannelSolo solo) { m_solo = solo; }
    void setVolume(double volume) { m_volume = static_cast<float>(volume); }
    Result<RenderedBlock, DecodeError> next();

private:
    Result<std::size_t, DecodeError> readStereo();
    Result<RenderedBlock, DecodeError> nextStretched();

    std::unique_ptr<AudioReader> m_reader;
    Stretch m_stretch;
    std::vector<float> m_values; ///< as read
    std::vector<float> m_stereo;
    std::int64_t m_nextFrame = 0; ///< the frame that is read next
    double m_speed = 1;
    ChannelSolo m_solo = ChannelSolo::Both;
    float m_volume = 1;
    bool m_isFinished = false; ///< everything has gone into the stretch
};

} // namespace ringtrue::media

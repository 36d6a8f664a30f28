// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace ringtrue::media {

inline constexpr int outputRate = 48'000; ///< what every sink takes: two channels, float
inline constexpr std::size_t blockFrames = 480;

enum class OutputState {
    Starting, ///< not yet ready for the first time
    Ready,
    Lost,  ///< reconnecting; the problem says why
    Absent ///< and will not come
};

enum class OutputProblem {
    None,
    NoAudioProgram, ///< ringtrue-audio is not installed
    NoDevice,       ///< no audio server, or it has no output
    DeviceLost,     ///< the server or device went away while playing
    ProgramEnded,   ///< ringtrue-audio crashed or was ended
    NotAnswering,   ///< ringtrue-audio or the server hangs
    WrongVersion    ///< ringtrue-audio is of another version
};

struct SinkStatus {
    OutputState state = OutputState::Starting;
    OutputProblem problem = OutputProblem::None;
    std::uint64_t epoch = 0;  ///< rises whenever counting begins anew: after flush() and after a reconnection
    std::uint64_t played = 0; ///< frames of this epoch that are past the device
    std::size_t room = 0;     ///< frames that write() would take now
};

/// Where sound goes. All functions may be called from any thread and return at once.
class AudioSink {
public:
    virtual ~AudioSink() = default;
    virtual SinkStatus status() const = 0;
    /// Hands over @p stereo, at most blockFrames interleaved frames; false when @p epoch is over.
    virtual bool write(std::uint64_t epoch, std::span<const float> stereo) = 0;
    /// Forgets what has not reached the device, and begins a new epoch.
    virtual void flush() = 0;
    virtual void play() = 0;
    /// Stands still where it is; play() goes on from there.
    virtual void pause() = 0;
    /// @p changed is called, from a thread of the sink, when there is room or the state changed.
    virtual void onChange(std::function<void()> changed) = 0;
};

} // namespace ringtrue::media

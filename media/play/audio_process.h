// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/play/audio_sink.h"
#include "media/play/child_process.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace ringtrue::media {

struct AudioProcessOptions {
    std::filesystem::path program; ///< ringtrue-audio; findAudioProgram()
    std::vector<std::string> arguments;
    std::chrono::milliseconds startingTime{8000}; ///< it must be ready by then: a server may be slow once
    std::chrono::milliseconds silentTime{2000};   ///< without a line it hangs
    std::chrono::milliseconds stalledTime{6000};  ///< no frame was played though it should
    std::chrono::milliseconds firstPause{250};    ///< before a restart; doubles up to lastPause
    std::chrono::milliseconds lastPause{4000};
};

/// The program `ringtrue-audio` beside the running one, or nothing.
std::optional<std::filesystem::path> findAudioProgram();

/// A sink that plays through a process of its own, so that an audio server that dies, crashes its clients
/// or hangs cannot do so to us. The process is watched and started again whenever it ends.
class AudioProcess final : public AudioSink {
public:
    explicit AudioProcess(AudioProcessOptions options);
    ~AudioProcess() override;
    AudioProcess(const AudioProcess &) = delete;
    AudioProcess &operator=(const AudioProcess &) = delete;

    SinkStatus status() const override;
    bool write(std::uint64_t epoch, std::span<const float> stereo) override;
    void flush() override;
    void play() override;
    void pause() override;
    void onChange(std::function<void()> changed) override;

private:
    using Moment = std::chrono::steady_clock::time_point;
    void run();
    OutputProblem runOnce(std::unique_lock<std::mutex> &lock);
    OutputProblem attend(std::unique_lock<std::mutex> &lock, int control);
    bool readLines(int control);
    void takeLine(std::string_view line);
    std::optional<OutputProblem> overdue(Moment now);
    void sendOrder(std::string_view order);
    void tellChange(std::unique_lock<std::mutex> &lock);
    void beginEpoch();

    const AudioProcessOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::function<void()> m_changed;
    std::optional<ChildProcess> m_child;
    OutputState m_state = OutputState::Starting;
    OutputProblem m_problem = OutputProblem::None;
    OutputProblem m_reason = OutputProblem::None; ///< what the child said before it went
    bool m_isPlaying = false;
    bool m_isEnding = false;
    bool m_hasChanged = false;
    std::uint32_t m_epoch = 1;
    std::uint64_t m_written = 0;
    std::uint64_t m_taken = 0;
    std::uint64_t m_played = 0;
    Moment m_playedAt{};  ///< when m_played was told
    Moment m_movedAt{};   ///< when it last rose, or could not
    Moment m_heardAt{};   ///< the child's last line
    std::string m_input;  ///< a line not yet complete
    std::thread m_thread; ///< last: runs when all the rest is there
};

} // namespace ringtrue::media

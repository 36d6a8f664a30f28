// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"
#include "media/play/audio_sink.h"
#include "media/play/renderer.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace ringtrue::media {

enum class Playback { Empty, Paused, Playing, Ended };

/// What a player is doing, at one moment.
struct PlayerState {
    Playback playback = Playback::Empty;
    std::int64_t positionMs = 0; ///< of what is heard now
    std::int64_t durationMs = 0;
    double speed = 1;
    ChannelSolo solo = ChannelSolo::Both;
    double volume = 1;
    OutputState output = OutputState::Starting;
    OutputProblem problem = OutputProblem::None;
    std::optional<DecodeError> error; ///< why the recording cannot be played on
    bool operator==(const PlayerState &) const = default;
};

/// Plays one recording into a sink. Every function may be called from any thread, returns at once and
/// shows in the next state(); the work is done on a thread of the player's own.
///
/// Where the output is lost the player waits, stays at its position and goes on when it is back.
class Player {
public:
    explicit Player(std::unique_ptr<AudioSink> sink);
    ~Player();
    Player(const Player &) = delete;
    Player &operator=(const Player &) = delete;

    /// Takes a recording, paused at its start. @p durationMs: the true length (Peaks::durationMs()), where known.
    void open(std::unique_ptr<AudioReader> reader, std::optional<std::int64_t> durationMs = {});
    void close();
    /// After the end it begins again.
    void play();
    void pause();
    /// To @p positionMs, clamped to the recording; what comes next is decoded ahead, also while paused.
    void seek(std::int64_t positionMs);
    void setSpeed(double speed); ///< clamped to slowest..fastest
    void setSolo(ChannelSolo solo);
    void setVolume(double volume); ///< clamped to 0..2
    PlayerState state() const;

private:
    struct Mark {
        std::uint64_t start = 0; ///< frame of the epoch
        double media = 0;        ///< frame of the recording, at outputRate
        double speed = 1;
    };
    void run();
    bool takeOrders(std::unique_lock<std::mutex> &lock);
    void follow(const SinkStatus &status);
    void render(std::unique_lock<std::mutex> &lock);
    void append(RenderedBlock block);
    void startAt(double mediaFrame);
    void fail(DecodeError error);
    double position(const SinkStatus &status) const;
    double length() const;

    std::unique_ptr<AudioSink> m_sink;
    std::unique_ptr<Renderer> m_renderer; ///< of the player's thread alone
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;

    // Orders, taken by the thread. All below is under m_mutex.
    std::unique_ptr<AudioReader> m_newReader;
    bool m_isClosing = false;
    bool m_isEnding = false;
    bool m_isPoked = false;
    std::optional<std::int64_t> m_seekTo; ///< frame
    bool m_isPlaying = false;
    double m_speed = 1;
    ChannelSolo m_solo = ChannelSolo::Both;
    double m_volume = 1;

    // Where we are.
    bool m_hasMedia = false;
    std::optional<double> m_length;
    std::optional<RenderedBlock> m_waiting; ///< rendered, and not taken by the sink: it is just being lost
    std::deque<Mark> m_marks;
    std::uint64_t m_epoch = 0;
    std::uint64_t m_written = 0;
    mutable double m_place = 0;           ///< the last position known or told; rises until the next seek
    std::optional<std::uint64_t> m_endAt; ///< frame of the epoch after the recording's last
    bool m_hasEnded = false;
    std::optional<DecodeError> m_error;
    std::thread m_thread; ///< last: runs when all the rest is there
};

} // namespace ringtrue::media

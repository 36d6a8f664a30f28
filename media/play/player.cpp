// SPDX-License-Identifier: Apache-2.0
#include "media/play/player.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace ringtrue::media {

namespace {

/// After the end silence follows, so that a device which waits for more gives out the last sound.
constexpr std::uint64_t tailFrames = outputRate / 5;
constexpr auto patience = std::chrono::milliseconds(20);

} // namespace

Player::Player(std::unique_ptr<AudioSink> sink) : m_sink(std::move(sink))
{
    m_sink->onChange([this] {
        const std::lock_guard lock(m_mutex);
        m_isPoked = true;
        m_wake.notify_one();
    });
    m_thread = std::thread([this] { run(); });
}

Player::~Player()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_wake.notify_one();
    }
    m_thread.join();
    m_sink.reset(); // before the mutex that its callback takes
}

void Player::open(std::unique_ptr<AudioReader> reader, std::optional<std::int64_t> durationMs)
{
    const std::lock_guard lock(m_mutex);
    m_newReader = std::move(reader);
    m_isClosing = false;
    m_hasMedia = true;
    m_isPlaying = false;
    m_error.reset();
    m_length = durationMs ? std::optional(static_cast<double>(*durationMs) * outputRate / 1000) : std::nullopt;
    if (const auto declared = m_newReader->declaredFrames(); declared && !m_length)
        m_length = static_cast<double>(*declared) * outputRate / m_newReader->format().rate;
    m_seekTo = 0;
    m_wake.notify_one();
}

void Player::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosing = true;
    m_newReader.reset();
    m_hasMedia = false;
    m_isPlaying = false;
    m_length.reset();
    m_error.reset();
    m_seekTo.reset();
    m_wake.notify_one();
}

void Player::play()
{
    const std::lock_guard lock(m_mutex);
    if (!m_hasMedia || m_error)
        return;
    if (m_hasEnded && !m_seekTo)
        m_seekTo = 0;
    m_isPlaying = true;
    m_wake.notify_one();
}

void Player::pause()
{
    const std::lock_guard lock(m_mutex);
    m_isPlaying = false;
    m_wake.notify_one();
}

void Player::seek(std::int64_t positionMs)
{
    const std::lock_guard lock(m_mutex);
    if (!m_hasMedia)
        return;
    const std::int64_t longest = maxAudioSeconds * 1000;
    const std::int64_t frame = frameAt(std::clamp<std::int64_t>(positionMs, 0, longest), outputRate);
    m_seekTo = std::min(frame, static_cast<std::int64_t>(length()));
    m_error.reset();
    m_wake.notify_one();
}

void Player::setSpeed(double speed)
{
    const std::lock_guard lock(m_mutex);
    m_speed = std::isfinite(speed) ? std::clamp(speed, slowest, fastest) : 1;
    m_wake.notify_one();
}

void Player::setSolo(ChannelSolo solo)
{
    const std::lock_guard lock(m_mutex);
    m_solo = solo;
    m_wake.notify_one();
}

void Player::setVolume(double volume)
{
    const std::lock_guard lock(m_mutex);
    m_volume = std::isfinite(volume) ? std::clamp(volume, 0.0, 2.0) : 1;
    m_wake.notify_one();
}

PlayerState Player::state() const
{
    const std::lock_guard lock(m_mutex);
    const SinkStatus status = m_sink->status();
    PlayerState state;
    state.playback = !m_hasMedia               ? Playback::Empty
                     : m_hasEnded && !m_seekTo ? Playback::Ended
                     : m_isPlaying             ? Playback::Playing
                                               : Playback::Paused;
    const double place = m_seekTo ? static_cast<double>(*m_seekTo) : position(status);
    if (!m_seekTo)
        m_place = place; // what was told is not taken back, also where the output is lost next
    state.positionMs = std::llround(std::min(place, length()) * 1000 / outputRate);
    state.durationMs = m_length ? std::llround(*m_length * 1000 / outputRate) : 0;
    state.speed = m_speed;
    state.solo = m_solo;
    state.volume = m_volume;
    state.output = status.state;
    state.problem = status.problem;
    state.error = m_error;
    return state;
}

double Player::length() const
{
    return m_length.value_or(static_cast<double>(maxAudioSeconds) * outputRate);
}

double Player::position(const SinkStatus &status) const
{
    if (status.epoch != m_epoch || m_marks.empty() || status.played < m_marks.front().start)
        return m_place;
    const auto next = std::upper_bound(m_marks.begin(), m_marks.end(), status.played,
                                       [](std::uint64_t played, const Mark &mark) { return played < mark.start; });
    const Mark &mark = *std::prev(next);
    const std::uint64_t end = next == m_marks.end() ? m_written : next->start;
    // A stretched block begins a little before the frame that was sought: no place before that is heard.
    return std::max(m_place, mark.media + static_cast<double>(std::min(status.played, end) - mark.start) * mark.speed);
}

void Player::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (takeOrders(lock))
            continue; // others may have come meanwhile
        const SinkStatus status = m_sink->status();
        follow(status);
        const bool hasMore = !m_endAt || m_written < *m_endAt + tailFrames;
        if (m_renderer && !m_error && hasMore && status.epoch == m_epoch && status.room >= blockFrames) {
            render(lock);
            if (!m_waiting)
                continue;
        }
        m_wake.wait_for(lock, m_hasMedia ? patience : patience * 50,
                        [this] { return m_isPoked || m_isEnding || m_seekTo; });
        m_isPoked = false;
    }
}

/// Does what was asked for; true when that took time without the lock.
bool Player::takeOrders(std::unique_lock<std::mutex> &lock)
{
    if (m_isClosing) {
        m_isClosing = false;
        m_renderer.reset();
        startAt(0);
        m_sink->pause();
        return true;
    }
    if (m_newReader) {
        auto reader = std::move(m_newReader);
        m_seekTo = m_seekTo.value_or(0);
        lock.unlock();
        m_renderer = std::make_unique<Renderer>(std::move(reader));
        lock.lock();
        return true;
    }
    if (!m_renderer)
        return false;
    m_renderer->setSolo(m_solo);
    m_renderer->setVolume(m_volume);
    const double speed = m_speed;
    const auto seekTo = m_seekTo;
    lock.unlock();
    auto done = m_renderer->setSpeed(speed);
    if (done && seekTo)
        done = m_renderer->seek(*seekTo);
    lock.lock();
    if (!done)
        fail(done.error());
    if (seekTo) {
        startAt(static_cast<double>(*seekTo));
        if (m_seekTo == seekTo)
            m_seekTo.reset();
    }
    return seekTo.has_value();
}

/// A new epoch begins at frame @p mediaFrame of the recording.
void Player::startAt(double mediaFrame)
{
    m_sink->flush();
    m_epoch = m_sink->status().epoch;
    m_marks.clear();
    m_waiting.reset();
    m_written = 0;
    m_endAt.reset();
    m_hasEnded = false;
    m_place = mediaFrame;
}

/// Keeps up with the sink: our place, the end, a reconnection.
void Player::follow(const SinkStatus &status)
{
    if (status.state == OutputState::Absent)
        m_isPlaying = false;
    if (status.epoch != m_epoch && m_renderer && !m_seekTo) {
        m_seekTo = static_cast<std::int64_t>(m_place); // the output began anew: so do we, where we were
        m_hasEnded = false;
        return;
    }
    m_place = position(status);
    while (m_marks.size() > 1 && m_marks[1].start <= status.played)
        m_marks.pop_front();
    if (m_endAt && status.played >= *m_endAt && !m_hasEnded) {
        m_hasEnded = true;
        m_isPlaying = false;
    }
    if (m_isPlaying)
        m_sink->play();
    else
        m_sink->pause();
}

void Player::render(std::unique_lock<std::mutex> &lock)
{
    if (m_waiting) {
        append(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    if (m_endAt) {
        append({std::vector<float>(blockFrames * 2), length(), 0});
        return;
    }
    lock.unlock();
    const auto block = m_renderer->next();
    lock.lock();
    if (m_seekTo || m_newReader || m_isClosing)
        return; // it is no longer wanted
    if (!block) {
        fail(block.error());
        return;
    }
    if (block->stereo.empty()) {
        m_endAt = m_written;
        m_length = m_marks.empty() ? m_place
                                   : m_marks.back().media
                                         + static_cast<double>(m_written - m_marks.back().start) * m_marks.back().speed;
        return;
    }
    append(*block);
}

void Player::append(RenderedBlock block)
{
    if (!m_sink->write(m_epoch, block.stereo)) {
        m_waiting = std::move(block);
        return;
    }
    m_marks.push_back({m_written, block.mediaFrame, block.speed});
    m_written += block.stereo.size() / 2;
}

void Player::fail(DecodeError error)
{
    m_error = error;
    m_isPlaying = false;
    m_sink->pause();
}

} // namespace ringtrue::media

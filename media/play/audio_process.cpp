// SPDX-License-Identifier: Apache-2.0
#include "media/play/audio_process.h"

#include "media/play/audio_protocol.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ringtrue::media {

namespace {

constexpr std::uint64_t ringFrames = outputRate * 60 / 1000;
constexpr std::size_t maxLineBytes = 64u << 10;
constexpr auto tick = std::chrono::milliseconds(20);

OutputProblem problemOf(const std::string &reason)
{
    if (reason == "no-device")
        return OutputProblem::NoDevice;
    if (reason == "device-lost")
        return OutputProblem::DeviceLost;
    return OutputProblem::ProgramEnded;
}

std::string textOf(const nlohmann::json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::uint64_t numberOf(const nlohmann::json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_number_unsigned() ? at->get<std::uint64_t>() : 0;
}

} // namespace

std::optional<std::filesystem::path> findAudioProgram()
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error)
        return std::nullopt;
    const auto program = self.parent_path() / "ringtrue-audio";
    return std::filesystem::is_regular_file(program, error) ? std::optional(program) : std::nullopt;
}

AudioProcess::AudioProcess(AudioProcessOptions options) : m_options(std::move(options))
{
    m_thread = std::thread([this] { run(); });
}

AudioProcess::~AudioProcess()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_wake.notify_all();
    }
    m_thread.join();
}

SinkStatus AudioProcess::status() const
{
    const std::lock_guard lock(m_mutex);
    SinkStatus status{m_state, m_problem, m_epoch, m_played, 0};
    if (m_state != OutputState::Ready || !m_child)
        return status;
    status.room = ringFrames - std::min(ringFrames, m_written - m_taken);
    if (m_isPlaying && m_played > 0) {
        // Between two reports the device goes on; no further than the next report should be.
        const auto since = std::min<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - m_playedAt, tick * 2);
        const auto ahead = static_cast<std::uint64_t>(since.count() / 1000 * outputRate / 1'000'000);
        status.played = std::max(m_played, std::min(m_played + ahead, m_taken));
    }
    return status;
}

bool AudioProcess::write(std::uint64_t epoch, std::span<const float> stereo)
{
    const std::lock_guard lock(m_mutex);
    if (!m_child || m_state != OutputState::Ready || epoch != m_epoch || stereo.empty())
        return false;
    const audio_protocol::BlockHead head{m_epoch, static_cast<std::uint32_t>(stereo.size() / 2)};
    std::array<char, sizeof head + blockFrames * 2 * sizeof(float)> bytes{};
    if (head.frames > blockFrames)
        return false;
    std::memcpy(bytes.data(), &head, sizeof head);
    std::memcpy(bytes.data() + sizeof head, stereo.data(), stereo.size_bytes());
    const auto size = static_cast<ssize_t>(sizeof head + stereo.size_bytes());
    if (::send(m_child->sound(), bytes.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL | MSG_DONTWAIT) != size) {
        m_child->kill(); // dead, or so stuck that half a block went in: begin anew
        return false;
    }
    if (m_written == m_played)
        m_movedAt = std::chrono::steady_clock::now();
    m_written += head.frames;
    return true;
}

void AudioProcess::flush()
{
    const std::lock_guard lock(m_mutex);
    beginEpoch();
}

void AudioProcess::beginEpoch()
{
    ++m_epoch;
    m_written = m_taken = m_played = 0;
    m_movedAt = std::chrono::steady_clock::now();
}

void AudioProcess::play()
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_isPlaying, true))
        return;
    m_movedAt = m_playedAt = std::chrono::steady_clock::now();
    sendOrder(R"({"do":"play"})");
}

void AudioProcess::pause()
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_isPlaying, false))
        sendOrder(R"({"do":"pause"})");
}

void AudioProcess::onChange(std::function<void()> changed)
{
    const std::lock_guard lock(m_mutex);
    m_changed = std::move(changed);
}

void AudioProcess::sendOrder(std::string_view order)
{
    if (!m_child || m_state != OutputState::Ready)
        return;
    std::string line(order);
    line.push_back('\n');
    if (::send(m_child->control(), line.data(), line.size(), MSG_NOSIGNAL | MSG_DONTWAIT)
        != static_cast<ssize_t>(line.size()))
        m_child->kill();
}

void AudioProcess::tellChange(std::unique_lock<std::mutex> &lock)
{
    m_hasChanged = false;
    const auto changed = m_changed;
    lock.unlock();
    if (changed)
        changed();
    lock.lock();
}

void AudioProcess::run()
{
    std::unique_lock lock(m_mutex);
    auto pause = m_options.firstPause;
    while (!m_isEnding) {
        std::error_code error;
        if (m_options.program.empty() || !std::filesystem::is_regular_file(m_options.program, error)) {
            m_state = OutputState::Absent;
            m_problem = OutputProblem::NoAudioProgram;
            tellChange(lock);
            return;
        }
        const OutputProblem problem = runOnce(lock);
        if (m_state == OutputState::Ready)
            pause = m_options.firstPause; // it worked for a while
        auto child = std::move(m_child);
        m_child.reset();
        lock.unlock();
        child.reset(); // may take a moment
        lock.lock();
        if (m_isEnding)
            return;
        m_problem = problem;
        m_state = problem == OutputProblem::WrongVersion ? OutputState::Absent : OutputState::Lost;
        tellChange(lock);
        if (m_state == OutputState::Absent)
            return;
        m_wake.wait_for(lock, pause, [this] { return m_isEnding; });
        pause = std::min(pause * 2, m_options.lastPause);
    }
}

/// Starts the program and stays with it until it ends or must end; says why.
OutputProblem AudioProcess::runOnce(std::unique_lock<std::mutex> &lock)
{
    m_input.clear();
    m_reason = OutputProblem::None;
    lock.unlock();
    auto child = ChildProcess::start(m_options.program, m_options.arguments);
    lock.lock();
    if (!child)
        return OutputProblem::ProgramEnded;
    m_child.emplace(std::move(*child));
    const auto problem = attend(lock, m_child->control());
    if (problem != OutputProblem::None)
        return problem;
    return m_reason == OutputProblem::None ? OutputProblem::ProgramEnded : m_reason;
}

OutputProblem AudioProcess::attend(std::unique_lock<std::mutex> &lock, int control)
{
    m_heardAt = std::chrono::steady_clock::now();
    const Moment readyBy = m_heardAt + m_options.startingTime;
    while (!m_isEnding) {
        lock.unlock();
        pollfd waiting{control, POLLIN, 0};
        ::poll(&waiting, 1, static_cast<int>(tick.count()));
        lock.lock();
        if (waiting.revents != 0 && !readLines(control))
            return m_reason;
        if (m_reason == OutputProblem::WrongVersion)
            return m_reason;
        const Moment now = std::chrono::steady_clock::now();
        if (m_state != OutputState::Ready && now > readyBy) {
            m_child->kill();
            return OutputProblem::NotAnswering;
        }
        if (const auto problem = overdue(now)) {
            m_child->kill();
            return *problem;
        }
        if (m_hasChanged)
            tellChange(lock);
    }
    return OutputProblem::None;
}

std::optional<OutputProblem> AudioProcess::overdue(Moment now)
{
    if (m_state != OutputState::Ready)
        return std::nullopt;
    if (now - m_heardAt > m_options.silentTime)
        return OutputProblem::NotAnswering;
    if (!m_isPlaying || m_written == m_played)
        m_movedAt = now;
    if (now - m_movedAt > m_options.stalledTime)
        return OutputProblem::NotAnswering;
    return std::nullopt;
}

/// Takes what the child said; false when it closed its end.
bool AudioProcess::readLines(int control)
{
    std::array<char, 4096> bytes{};
    while (true) {
        const ssize_t got = ::recv(control, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (got < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        if (got == 0)
            return false;
        m_input.append(bytes.data(), static_cast<std::size_t>(got));
        for (auto end = m_input.find('\n'); end != std::string::npos; end = m_input.find('\n')) {
            takeLine(std::string_view(m_input).substr(0, end));
            m_input.erase(0, end + 1);
        }
        if (m_input.size() > maxLineBytes)
            return false;
    }
}

void AudioProcess::takeLine(std::string_view line)
{
    m_heardAt = std::chrono::steady_clock::now();
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object())
        return;
    const std::string event = textOf(json, "event");
    if (event == "hello" && numberOf(json, "protocol") != audio_protocol::version) {
        m_reason = OutputProblem::WrongVersion;
    } else if (event == "ready") {
        m_state = OutputState::Ready;
        m_problem = OutputProblem::None;
        beginEpoch();
        if (m_isPlaying)
            sendOrder(R"({"do":"play"})");
        m_hasChanged = true;
    } else if (event == "progress" && numberOf(json, "epoch") == m_epoch) {
        const auto played = std::min(numberOf(json, "played"), m_written);
        m_taken = std::max(m_taken, std::min(numberOf(json, "taken"), m_written));
        if (played > m_played)
            m_movedAt = m_heardAt;
        m_played = std::max(m_played, played);
        m_playedAt = m_heardAt;
        m_hasChanged = true;
    } else if (event == "error") {
        m_reason = problemOf(textOf(json, "reason"));
    }
}

} // namespace ringtrue::media

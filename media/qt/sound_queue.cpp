// SPDX-License-Identifier: Apache-2.0
#include "media/qt/sound_queue.h"

#include "media/play/audio_protocol.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace protocol = ringtrue::media::audio_protocol;

namespace {
constexpr std::size_t mostFrames = 48'000; // the parent keeps to a sixteenth of it
}

SoundQueue::SoundQueue() : m_notifier(protocol::soundDescriptor, QSocketNotifier::Read)
{
    ::fcntl(protocol::soundDescriptor, F_SETFL, ::fcntl(protocol::soundDescriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(protocol::soundDescriptor, F_SETFD, FD_CLOEXEC);
    connect(&m_notifier, &QSocketNotifier::activated, this, &SoundQueue::read);
}

std::span<const float> SoundQueue::front(std::size_t frames) const
{
    return std::span(m_waiting).subspan(m_from, 2 * std::min(frames, this->frames()));
}

void SoundQueue::drop(std::size_t frames)
{
    m_from += 2 * std::min(frames, this->frames());
    if (m_from == m_waiting.size() || m_from > 2 * mostFrames) {
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_from));
        m_from = 0;
    }
}

void SoundQueue::read()
{
    std::array<char, 32768> bytes{};
    while (true) {
        const ssize_t got = ::read(protocol::soundDescriptor, bytes.data(), bytes.size());
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            break;
        if (got <= 0) {
            m_notifier.setEnabled(false); // the parent is going; Lines ends the program
            break;
        }
        m_input.insert(m_input.end(), bytes.begin(), bytes.begin() + got);
        if (!takeBlocks()) {
            m_notifier.setEnabled(false);
            Q_EMIT broken();
            return;
        }
    }
    Q_EMIT arrived();
}

bool SoundQueue::takeBlocks()
{
    std::size_t at = 0;
    protocol::BlockHead head;
    while (m_input.size() - at >= sizeof head) {
        std::memcpy(&head, m_input.data() + at, sizeof head);
        if (head.frames > protocol::maxBlockFrames)
            return false;
        const std::size_t bytes = head.frames * 2 * sizeof(float);
        if (m_input.size() - at - sizeof head < bytes)
            break;
        if (head.epoch != m_epoch) {
            m_epoch = head.epoch;
            m_waiting.clear();
            m_from = 0;
            Q_EMIT epochBegan();
        }
        const std::size_t before = m_waiting.size();
        m_waiting.resize(before + head.frames * 2);
        std::memcpy(m_waiting.data() + before, m_input.data() + at + sizeof head, bytes);
        at += sizeof head + bytes;
        if (frames() > mostFrames)
            return false;
    }
    m_input.erase(m_input.begin(), m_input.begin() + static_cast<std::ptrdiff_t>(at));
    return true;
}

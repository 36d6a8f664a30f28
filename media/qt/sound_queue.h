// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

/// Sound from the parent (descriptor 3) that waits for the device.
class SoundQueue final : public QObject {
    Q_OBJECT
public:
    SoundQueue();
    std::uint32_t epoch() const { return m_epoch; }
    std::size_t frames() const { return (m_waiting.size() - m_from) / 2; }
    /// The front, at most @p frames frames; stays valid until the next call.
    std::span<const float> front(std::size_t frames) const;
    void drop(std::size_t frames);

Q_SIGNALS:
    void epochBegan();
    void arrived();
    void broken(); ///< what came is no block, or far more than was asked for

private:
    void read();
    bool takeBlocks();
    QSocketNotifier m_notifier;
    std::vector<char> m_input;
    std::vector<float> m_waiting;
    std::size_t m_from = 0;
    std::uint32_t m_epoch = 0;
};

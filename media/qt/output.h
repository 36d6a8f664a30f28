// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/qt/sound_queue.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

/// Gives queued sound to the default device and reports how far it is.
class Output final : public QObject {
    Q_OBJECT
public:
    explicit Output(SoundQueue &queue);
    /// Finds the device; says ready or fails.
    void begin();
    void play();
    void pause();
    static void sendDevices();

Q_SIGNALS:
    void failed(const QString &reason);

private:
    void start();
    void fill();
    void beginEpoch();
    void report();
    void onState(QAudio::State state);
    std::size_t inDevice() const;

    SoundQueue &m_queue;
    QAudioDevice m_device;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_io = nullptr;
    QTimer m_timer;
    QElapsedTimer m_sinceLine;
    bool m_isPlaying = false;
    bool m_mustRestart = false; ///< what the device still holds is of an epoch that is over
    std::uint64_t m_taken = 0;  ///< frames of this epoch
    std::uint64_t m_played = 0;
    std::uint64_t m_reportedTaken = 0;
    std::uint64_t m_reportedPlayed = 0;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Charts/wave_peaks.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "media/peaks/peaks.h"
#include "media/play/player.h"
#endif

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <memory>
#include <optional>

namespace ringtrue::qml {

/// Plays the recording of a call and shows its picture. Sound goes through `ringtrue-audio`; where that or the audio
/// server dies, a sentence says so and playing goes on when it is back.
class Player : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasRecording READ hasRecording NOTIFY recordingChanged)
    Q_PROPERTY(ringtrue::qml::WavePeaks peaks READ peaks NOTIFY recordingChanged)
    Q_PROPERTY(QString durationText READ durationText NOTIFY recordingChanged)
    Q_PROPERTY(qreal durationMs READ durationMs NOTIFY recordingChanged)
    Q_PROPERTY(bool playing READ playing NOTIFY stateChanged)
    Q_PROPERTY(qreal positionMs READ positionMs NOTIFY positionChanged)
    Q_PROPERTY(QString positionText READ positionText NOTIFY positionChanged)
    Q_PROPERTY(QString speedText READ speedText NOTIFY stateChanged)
    /// 100 is as it was spoken; brought within what can be played.
    Q_PROPERTY(int speedPercent READ speedPercent WRITE setSpeedPercent NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)

public:
    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    /// Takes a recording, paused at its start. @p sides: the channel of the agent, or nothing where both are mixed.
    void open(std::unique_ptr<media::AudioReader> reader, const media::Peaks &peaks, std::optional<int> agentChannel);
    void close();

    bool hasRecording() const { return m_durationMs > 0; }
    WavePeaks peaks() const { return m_peaks; }
    QString durationText() const;
    qint64 durationMs() const { return m_durationMs; }
    bool playing() const { return m_state.playback == media::Playback::Playing; }
    qint64 positionMs() const { return m_state.positionMs; }
    QString positionText() const;
    QString speedText() const;
    int speedPercent() const { return qRound(100 * m_state.speed); }
    void setSpeedPercent(int percent);
    QString problem() const;
    media::OutputProblem outputProblem() const { return m_state.problem; }

    Q_INVOKABLE void toggle();
    Q_INVOKABLE void seek(qint64 ms);
    Q_INVOKABLE void skip(qint64 ms);
    Q_INVOKABLE void faster();
    Q_INVOKABLE void slower();

Q_SIGNALS:
    void recordingChanged();
    void stateChanged();
    void positionChanged();
    /// By faster() or slower().
    void speedChosen(int percent);

private:
    void look();
    void setSpeed(double speed);
    void choose(double speed);

    std::unique_ptr<media::Player> m_player; ///< made when the first recording is opened
    media::PlayerState m_state;
    WavePeaks m_peaks;
    qint64 m_durationMs = 0;
    QTimer m_timer;
};

/// The picture that charts draw, of what media made.
WavePeaks wavePeaksOf(const media::Peaks &peaks, std::optional<int> agentChannel);

} // namespace ringtrue::qml

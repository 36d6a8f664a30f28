// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace ringtrue::qml {

/// How fast recordings play: the same as what the player was last set to. Remembered for this user.
class Playback : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// 50..300, 100 is as it was spoken.
    Q_PROPERTY(int speedPercent READ speedPercent WRITE setSpeedPercent NOTIFY changed)

public:
    explicit Playback(QObject *parent = nullptr);

    int speedPercent() const { return m_speedPercent; }
    /// Values outside are brought to the nearest end.
    void setSpeedPercent(int percent);

Q_SIGNALS:
    void changed();

private:
    QSettings m_settings;
    int m_speedPercent = 125;
};

} // namespace ringtrue::qml

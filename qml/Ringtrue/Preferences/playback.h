// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Preferences/own_settings.h"

#include <QObject>
#include <QQmlEngine>

namespace ringtrue::qml {

/// How fast recordings play, and how much of what was just heard is evidence: what a person last set, here or at the
/// player. Remembered for each person.
class Playback : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The id of the person it is for; empty: before anybody signed in.
    Q_PROPERTY(QString owner READ owner WRITE setOwner NOTIFY changed)
    /// 50..300, 100 is as it was spoken.
    Q_PROPERTY(int speedPercent READ speedPercent WRITE setSpeedPercent NOTIFY changed)

    /// 5..60: so long is evidence for which nothing was selected.
    Q_PROPERTY(int evidenceSeconds READ evidenceSeconds WRITE setEvidenceSeconds NOTIFY changed)

public:
    explicit Playback(QObject *parent = nullptr);

    QString owner() const { return m_settings.owner(); }
    /// Shows what that person set, at once.
    void setOwner(const QString &owner);
    int speedPercent() const { return m_speedPercent; }
    /// Values outside are brought to the nearest end.
    void setSpeedPercent(int percent);
    int evidenceSeconds() const { return m_evidenceSeconds; }
    /// Values outside are brought to the nearest end.
    void setEvidenceSeconds(int seconds);

Q_SIGNALS:
    void changed();

private:
    void load();

    OwnSettings m_settings;
    int m_speedPercent = 125;
    int m_evidenceSeconds = 10;
};

} // namespace ringtrue::qml

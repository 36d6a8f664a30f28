// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace ringtrue::qml {

/// A stretch of a recording that was selected, to become evidence.
class TimeSelection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal durationMs MEMBER m_durationMs NOTIFY changed) ///< of the recording
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed)
    Q_PROPERTY(qreal fromMs READ fromMs NOTIFY changed)
    Q_PROPERTY(qreal toMs READ toMs NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) ///< `02:13 to 02:21`; empty: nothing is selected

public:
    using QObject::QObject;

    bool isSet() const { return fromMs() < toMs(); }
    qint64 fromMs() const;
    qint64 toMs() const;
    QString text() const;

    /// Moves the far end by @p stepMs; the near end stays where the selection began, at @p positionMs.
    Q_INVOKABLE void extend(qint64 stepMs, qint64 positionMs);
    /// Selects what lies between two places, in either order.
    Q_INVOKABLE void set(qint64 oneMs, qint64 otherMs);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    qint64 inside(qint64 ms) const;

    qreal m_durationMs = 0;
    qint64 m_nearMs = 0;
    qint64 m_farMs = 0;
};

} // namespace ringtrue::qml

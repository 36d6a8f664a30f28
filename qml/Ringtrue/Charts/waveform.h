// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Charts/wave_peaks.h"

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// A stretch of a recording: customer above, agent below, marks behind. The playhead is an item over it.
class Waveform : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::WavePeaks peaks MEMBER m_peaks NOTIFY changed)
    Q_PROPERTY(QList<ringtrue::qml::WaveMark> marks MEMBER m_marks NOTIFY changed)
    Q_PROPERTY(qreal fromMs MEMBER m_fromMs NOTIFY changed)
    Q_PROPERTY(qreal toMs MEMBER m_toMs NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(QColor customer MEMBER m_customer NOTIFY changed)
    Q_PROPERTY(QColor agent MEMBER m_agent NOTIFY changed)
    Q_PROPERTY(QColor evidence MEMBER m_evidence NOTIFY changed)
    Q_PROPERTY(QColor evidenceEdge MEMBER m_evidenceEdge NOTIFY changed)
    Q_PROPERTY(QColor silence MEMBER m_silence NOTIFY changed)
    Q_PROPERTY(QColor talkOver MEMBER m_talkOver NOTIFY changed)

public:
    explicit Waveform(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void paintMark(QImage &image, const WaveMark &mark) const;
    void paintSide(QImage &image, WavePeaks::Side side, QColor tone) const;
    int columnOf(const QImage &image, qint64 ms) const;

    WavePeaks m_peaks;
    QList<WaveMark> m_marks;
    qreal m_fromMs = 0;
    qreal m_toMs = 1;
    QColor m_ground = Qt::white;
    QColor m_customer;
    QColor m_agent;
    QColor m_evidence;
    QColor m_evidenceEdge;
    QColor m_silence;
    QColor m_talkOver;
};

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Charts/wave_peaks.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// Who speaks when, in a few pixels: customer above the line, agent below, silence empty.
struct TalkSpan {
    Q_GADGET
    QML_VALUE_TYPE(talkSpan)

public:
    qint64 fromMs = 0;
    qint64 toMs = 0;
    WavePeaks::Side side = WavePeaks::Customer;
    bool operator==(const TalkSpan &) const = default;
};

/// All of an interaction. Empty: it is not known who speaks when.
struct TalkLine {
    Q_GADGET
    QML_VALUE_TYPE(talkLine)

public:
    QList<TalkSpan> spans;
    qint64 durationMs = 0;
    bool operator==(const TalkLine &) const = default;
};

class TalkStrip : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::TalkLine talk MEMBER m_talk NOTIFY changed)
    Q_PROPERTY(QColor customer MEMBER m_customer NOTIFY changed)
    Q_PROPERTY(QColor agent MEMBER m_agent NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)

public:
    explicit TalkStrip(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    TalkLine m_talk;
    QColor m_customer;
    QColor m_agent;
    QColor m_line;
};

} // namespace ringtrue::qml

Q_DECLARE_METATYPE(ringtrue::qml::TalkSpan)
Q_DECLARE_METATYPE(ringtrue::qml::TalkLine)

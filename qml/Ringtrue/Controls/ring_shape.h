// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// A ring that fills clockwise from the top, with a wedge outside that points at a mark.
class RingShape : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal share MEMBER m_share NOTIFY changed) ///< filled part, 0..1
    Q_PROPERTY(bool hasMark MEMBER m_hasMark NOTIFY changed)
    Q_PROPERTY(qreal mark MEMBER m_mark NOTIFY changed) ///< where the wedge stands, 0..1
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed)
    Q_PROPERTY(QColor markTone MEMBER m_markTone NOTIFY changed)

public:
    explicit RingShape(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    qreal m_share = 0;
    bool m_hasMark = false;
    qreal m_mark = 0;
    qreal m_thickness = 5;
    QColor m_tone;
    QColor m_track;
    QColor m_markTone;
};

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Controls/ring_shape.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace ringtrue::qml {

RingShape::RingShape(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &RingShape::changed, this, [this] { update(); });
}

void RingShape::paint(QPainter *painter)
{
    constexpr qreal margin = 4; // the mark stands outside the ring
    const qreal inset = margin + m_thickness / 2;
    const QRectF circle = QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_track, m_thickness));
    painter->drawEllipse(circle);
    painter->setPen(QPen(m_tone, m_thickness, Qt::SolidLine, Qt::FlatCap));
    painter->drawArc(circle, 90 * 16, -qRound(std::clamp(m_share, 0.0, 1.0) * 360 * 16));
    if (!m_hasMark)
        return;
    painter->translate(width() / 2, height() / 2);
    painter->rotate(m_mark * 360);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_markTone);
    const qreal outside = -height() / 2;
    // A wedge that points at the ring: a dash at its left would read as the minus of the number in it.
    painter->drawPolygon(QPolygonF{{-margin, outside + 0.5}, {margin, outside + 0.5}, {0.0, outside + margin + 1}});
}

} // namespace ringtrue::qml

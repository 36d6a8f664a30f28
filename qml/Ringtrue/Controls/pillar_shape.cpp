// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Controls/pillar_shape.h"

#include <QPainter>
#include <QPainterPath>

namespace ringtrue::qml {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath shield()
{
    QPainterPath path(QPointF(3, 2));
    path.lineTo(21, 2);
    path.lineTo(21, 13);
    path.cubicTo(21, 18.5, 16.5, 21.5, 12, 23.2);
    path.cubicTo(7.5, 21.5, 3, 18.5, 3, 13);
    path.closeSubpath();
    return path;
}

QPainterPath arch()
{
    QPainterPath path(QPointF(3, 22));
    path.lineTo(3, 10);
    path.arcTo(3, 1, 18, 18, 180, -180);
    path.lineTo(21, 22);
    path.closeSubpath();
    return path;
}

// In a square of 24 by 24.
QPainterPath outline(int pillar)
{
    QPainterPath path;
    switch (pillar) {
    case 0:
        path.addEllipse(1, 1, 22, 22);
        return path;
    case 1:
        path.addRoundedRect(2, 2, 20, 20, 3, 3);
        return path;
    case 2:
        return polygon({{12, 0.6}, {21.9, 6.3}, {21.9, 17.7}, {12, 23.4}, {2.1, 17.7}, {2.1, 6.3}});
    case 3:
        return polygon({{12, 0.2}, {23.8, 12}, {12, 23.8}, {0.2, 12}});
    case 4:
        return shield();
    case 5:
        return polygon(
            {{7.4, 1.5}, {16.6, 1.5}, {22.5, 7.4}, {22.5, 16.6}, {16.6, 22.5}, {7.4, 22.5}, {1.5, 16.6}, {1.5, 7.4}});
    default:
        return arch();
    }
}

} // namespace

PillarShape::PillarShape(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &PillarShape::changed, this, [this] { update(); });
}

void PillarShape::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / 24, height() / 24);
    painter->setPen(m_hollow ? QPen(m_tone, 2) : QPen(Qt::NoPen));
    painter->setBrush(m_hollow ? QBrush(Qt::NoBrush) : QBrush(m_tone));
    painter->drawPath(outline(m_pillar));
}

} // namespace ringtrue::qml

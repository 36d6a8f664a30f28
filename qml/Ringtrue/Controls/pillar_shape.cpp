// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Controls/pillar_shape.h"

#include "core/report/hallmark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ringtrue::qml {

namespace {

// In a square of 24 by 24.
QPainterPath outline(int pillar)
{
    using report::StepKind;
    const auto point = [](report::Point from) { return QPointF(from.x, from.y); };
    QPainterPath path;
    for (const auto &[kind, points] : report::hallmarkOutline(static_cast<std::size_t>(std::max(pillar, 0))))
        switch (kind) {
        case StepKind::Move:
            path.moveTo(point(points[0]));
            break;
        case StepKind::Line:
            path.lineTo(point(points[0]));
            break;
        case StepKind::Curve:
            path.cubicTo(point(points[0]), point(points[1]), point(points[2]));
            break;
        case StepKind::Close:
            path.closeSubpath();
            break;
        }
    return path;
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
    painter->scale(width() / report::hallmarkSide, height() / report::hallmarkSide);
    painter->setPen(m_hollow ? QPen(m_tone, 2) : QPen(Qt::NoPen));
    painter->setBrush(m_hollow ? QBrush(Qt::NoBrush) : QBrush(m_tone));
    painter->drawPath(outline(m_pillar));
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Charts/hatch.h"

#include <QPainter>

#include <algorithm>

namespace ringtrue::qml {

Hatch::Hatch(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &Hatch::changed, this, [this] { update(); });
}

void Hatch::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_tone, 0.9));
    for (qreal x = -height(); x < width(); x += std::max(2.0, m_gap))
        painter->drawLine(QPointF(x, height()), QPointF(x + height(), 0));
}

} // namespace ringtrue::qml

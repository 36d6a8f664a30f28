// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Controls/bell.h"

#include <QPainter>

namespace ringtrue::qml {

Bell::Bell(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(28, 28);
    connect(this, &Bell::toneChanged, this, [this] { update(); });
}

void Bell::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / 28, height() / 28);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_tone);
    painter->drawEllipse(QPointF(9, 14), 5, 5);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_tone, 2, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(QRectF(2.8, 5.4, 17.2, 17.2), -49 * 16, 98 * 16);
    painter->drawArc(QRectF(-2.2, 0.5, 27, 27), -48 * 16, 96 * 16);
}

} // namespace ringtrue::qml

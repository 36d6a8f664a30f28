// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Charts/talk_strip.h"

#include <QPainter>

#include <algorithm>

namespace ringtrue::qml {

TalkStrip::TalkStrip(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(150, 16);
    connect(this, &TalkStrip::changed, this, [this] { update(); });
}

void TalkStrip::paint(QPainter *painter)
{
    constexpr qreal thick = 5;
    const qreal middle = height() / 2;
    painter->fillRect(QRectF(0, middle - 0.5, width(), 1), m_line);
    for (const auto &span : m_spans) {
        const qreal left = double(span.fromMs) / std::max(1.0, m_durationMs) * width();
        const qreal right = double(span.toMs) / std::max(1.0, m_durationMs) * width();
        const bool customer = span.side == WavePeaks::Customer;
        painter->fillRect(QRectF(left, customer ? middle - 1 - thick : middle + 1, std::max(1.0, right - left), thick),
                          customer ? m_customer : m_agent);
    }
}

} // namespace ringtrue::qml

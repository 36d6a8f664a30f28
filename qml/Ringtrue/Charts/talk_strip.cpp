// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Charts/talk_strip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ringtrue::qml {

TalkStrip::TalkStrip(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(150, 16);
    connect(this, &TalkStrip::changed, this, [this] { update(); });
}

void TalkStrip::paint(QPainter *painter)
{
    constexpr qreal thick = 5;
    if (m_talk.spans.isEmpty())
        return;
    const qreal middle = std::floor(height() / 2);
    const qreal perMs = width() / std::max(1.0, double(m_talk.durationMs));
    painter->fillRect(QRectF(0, middle, width(), 1), m_line);
    for (const auto &span : m_talk.spans) {
        const qreal left = double(span.fromMs) * perMs;
        const qreal right = std::min(width(), double(span.toMs) * perMs);
        const bool customer = span.side == WavePeaks::Customer;
        painter->fillRect(QRectF(left, customer ? middle - thick : middle + 1, std::max(1.0, right - left), thick),
                          customer ? m_customer : m_agent);
    }
}

} // namespace ringtrue::qml

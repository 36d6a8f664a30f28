// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/sight_canvas.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ringtrue::qml {

SightCanvas::SightCanvas(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SightCanvas::changed, this, [this] { update(); });
}

void SightCanvas::setPicture(SightPicture *picture)
{
    if (m_picture)
        m_picture->disconnect(this);
    m_picture = picture;
    if (m_picture) {
        connect(m_picture, &SightPicture::changed, this, [this] { update(); });
        connect(m_picture, &SightPicture::currentChanged, this, [this] { update(); });
    }
    Q_EMIT changed();
}

void SightCanvas::paint(QPainter *painter)
{
    if (!m_picture)
        return;
    const auto &graph = m_picture->graph();
    const auto placeOf = [&](std::size_t row) {
        return m_picture->index(int(row)).data(SightPicture::PlaceRole).toDouble() * m_wholeHeight - m_offset;
    };
    painter->setBrush(Qt::NoBrush);
    for (const bool lit : {false, true}) // what is lit lies above
        for (std::size_t thread = 0; thread < graph.threads.size(); ++thread) {
            const auto [from, to] = graph.threads[thread];
            const bool both = m_picture->index(int(from)).data(SightPicture::LitRole).toBool()
                              && m_picture->index(int(to)).data(SightPicture::LitRole).toBool();
            if (both != lit)
                continue;
            const int pillar = graph.knots[from].pillar;
            const auto tone = lit && pillar >= 0 && !m_tones.isEmpty() ? m_tones[pillar % m_tones.size()] : m_quiet;
            const QPointF begin(graph.knots[from].column() * (m_cardWidth + m_gap) + m_cardWidth, placeOf(from));
            const QPointF end(graph.knots[to].column() * (m_cardWidth + m_gap), placeOf(to));
            if (std::max(begin.y(), end.y()) < 0 || std::min(begin.y(), end.y()) > height())
                continue;
            QPainterPath path(begin);
            const qreal bend = (end.x() - begin.x()) * 0.5;
            path.cubicTo(begin.x() + bend, begin.y(), end.x() - bend, end.y(), end.x(), end.y());
            auto ribbon = pillar >= 0 && !m_tones.isEmpty() ? m_tones[pillar % m_tones.size()] : m_quiet;
            ribbon.setAlphaF(float(lit ? m_strong : m_faint));
            painter->setPen(
                QPen(ribbon, m_widest * graph.ribbons[thread].approximate() / 100, Qt::SolidLine, Qt::FlatCap));
            if (painter->pen().widthF() > 0) // a pen of no width paints one pixel
                painter->drawPath(path);
            painter->setPen(QPen(tone, lit ? 2.2 : 1.1));
            painter->drawPath(path);
        }
}

} // namespace ringtrue::qml

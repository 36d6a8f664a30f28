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

bool SightCanvas::isLit(std::size_t row) const
{
    return m_picture->index(int(row)).data(SightPicture::LitRole).toBool();
}

/// Where each thread ends: those of a card and side in the order of what they lead to, so that few cross.
std::vector<SightCanvas::Ribbon> SightCanvas::ribbons() const
{
    const auto &graph = m_picture->graph();
    std::vector<qreal> places; // of the middle of each card, px from above
    for (std::size_t row = 0; row < graph.knots.size(); ++row)
        places.push_back(m_picture->index(int(row)).data(SightPicture::PlaceRole).toDouble() * m_wholeHeight
                         - m_offset);
    std::vector<qreal> left(places.size()); // of 100: what hangs on each side of a card
    std::vector<qreal> right(places.size());
    std::vector<Ribbon> out;
    for (std::size_t thread = 0; thread < graph.threads.size(); ++thread) {
        const auto [from, to] = graph.threads[thread];
        const qreal weight = graph.ribbons[thread].approximate();
        right[from] += weight;
        left[to] += weight;
        out.push_back({.from = from, .to = to, .begin = places[from], .end = places[to], .width = weight});
    }
    if (out.empty())
        return out;
    const qreal heaviest = std::max(*std::ranges::max_element(left), *std::ranges::max_element(right));
    for (auto &ribbon : out)
        ribbon.width *= heaviest > 0 ? m_widest / heaviest : 0;
    const auto stack = [&](std::size_t Ribbon::*card, qreal Ribbon::*end) { // about the middle of their card
        std::vector<qreal> next(places.size());
        for (const auto &ribbon : out)
            next[ribbon.*card] -= ribbon.width / 2;
        for (auto &ribbon : out) {
            ribbon.*end += next[ribbon.*card] + ribbon.width / 2;
            next[ribbon.*card] += ribbon.width;
        }
    };
    std::ranges::stable_sort(out, {}, &Ribbon::end);
    stack(&Ribbon::from, &Ribbon::begin);
    std::ranges::stable_sort(out, {}, &Ribbon::begin);
    stack(&Ribbon::to, &Ribbon::end);
    return out;
}

void SightCanvas::draw(QPainter &painter, const Ribbon &ribbon, bool lit) const
{
    const auto &from = m_picture->graph().knots[ribbon.from];
    const auto &to = m_picture->graph().knots[ribbon.to];
    const QPointF begin(from.column() * (m_cardWidth + m_gap) + m_cardWidth, ribbon.begin);
    const QPointF end(to.column() * (m_cardWidth + m_gap), ribbon.end);
    if (std::max(begin.y(), end.y()) + ribbon.width < 0 || std::min(begin.y(), end.y()) - ribbon.width > height())
        return;
    QPainterPath path(begin);
    const qreal bend = (end.x() - begin.x()) * 0.5;
    path.cubicTo(begin.x() + bend, begin.y(), end.x() - bend, end.y(), end.x(), end.y());
    const bool ofPillar = from.pillar >= 0 && !m_tones.isEmpty();
    auto tone = ofPillar ? m_tones[from.pillar % m_tones.size()] : m_quiet;
    const auto line = lit ? tone : m_quiet; // along its middle, also where nothing weighs on it
    tone.setAlphaF(float(lit ? m_strong : m_faint));
    painter.setPen(QPen(tone, ribbon.width, Qt::SolidLine, Qt::FlatCap));
    if (ribbon.width > 0) // a pen of no width paints one pixel
        painter.drawPath(path);
    painter.setPen(QPen(line, lit ? 1.6 : 1));
    painter.drawPath(path);
}

void SightCanvas::paint(QPainter *painter)
{
    if (!m_picture)
        return;
    painter->setBrush(Qt::NoBrush);
    const auto all = ribbons();
    for (const bool lit : {false, true}) // what is lit lies above
        for (const auto &ribbon : all)
            if ((isLit(ribbon.from) && isLit(ribbon.to)) == lit)
                draw(*painter, ribbon, lit);
}

} // namespace ringtrue::qml

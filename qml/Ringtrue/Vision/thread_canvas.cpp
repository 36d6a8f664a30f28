// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/thread_canvas.h"

#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr qreal leastBend = 18;

void draw(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &tone, bool lit)
{
    const qreal bend = std::max(leastBend, (to.x() - from.x()) * 0.55);
    QPainterPath path(from);
    path.cubicTo(from.x() + bend, from.y(), to.x() - bend, to.y(), to.x(), to.y());
    painter.setPen(QPen(tone, lit ? 2.2 : 1.1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    const qreal radius = lit ? 3.5 : 2.2;
    painter.drawEllipse(to, radius, radius);
}

} // namespace

ThreadCanvas::ThreadCanvas(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void ThreadCanvas::setReading(VisionReading *reading)
{
    m_reading = reading;
    if (m_reading != nullptr) {
        connect(m_reading, &VisionReading::picked, this, &ThreadCanvas::look);
        connect(m_reading, &VisionReading::read, this, &ThreadCanvas::look);
    }
    connect(this, &ThreadCanvas::changed, this, &ThreadCanvas::look);
    Q_EMIT changed();
}

void ThreadCanvas::enter(const QString &knot, QQuickItem *item)
{
    leave(item);
    m_items[knot].append(item);
    m_knots.insert(item, knot);
    update();
}

void ThreadCanvas::leave(QQuickItem *item)
{
    const auto found = m_items.find(m_knots.take(item));
    if (found == m_items.end())
        return;
    found->removeAll(item);
    if (found->isEmpty())
        m_items.erase(found);
}

/// The item that shows @p knot: the last one that came. One that is on its way out may stand for it, too.
QQuickItem *ThreadCanvas::itemOf(const QString &knot) const
{
    const auto items = m_items.value(knot);
    for (auto at = items.rbegin(); at != items.rend(); ++at)
        if (*at && (*at)->isVisible())
            return *at;
    return nullptr;
}

QString ThreadCanvas::knotAt(qreal x, qreal y) const
{
    QString found;
    qreal smallest = 0;
    for (auto at = m_items.begin(); at != m_items.end(); ++at) {
        const auto place = placeOf(at.key());
        const qreal size = place.width() * place.height();
        if (place.contains(x, y) && (found.isEmpty() || size < smallest)) {
            found = at.key();
            smallest = size;
        }
    }
    return found;
}

QRectF ThreadCanvas::placeOf(const QString &knot) const
{
    const auto *const item = itemOf(knot);
    return item == nullptr ? QRectF() : item->mapRectToItem(this, item->boundingRect());
}

void ThreadCanvas::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change != ItemSceneChange)
        return;
    disconnect(m_frames);
    if (data.window != nullptr) // where things are is settled then, whatever moved them
        m_frames = connect(data.window, &QQuickWindow::afterAnimating, this, &ThreadCanvas::look);
}

std::optional<QRectF> ThreadCanvas::rectOf(const forms::Knot &knot) const
{
    const auto *const item = itemOf(VisionReading::nameOf(knot));
    if (item == nullptr)
        return std::nullopt;
    QRectF rect = item->mapRectToItem(this, item->boundingRect());
    if (m_sheet != nullptr && knot.column == forms::ThreadColumn::Quotes) {
        const QRectF sheet = m_sheet->mapRectToItem(this, m_sheet->boundingRect());
        if (!sheet.intersects(rect) && !m_reading->lit().contains(VisionReading::nameOf(knot)))
            return std::nullopt;
        const qreal y = std::clamp(rect.center().y(), sheet.top() + 4, std::max(sheet.top() + 4, sheet.bottom() - 4));
        rect = QRectF(sheet.left(), y - 1, sheet.width(), 2);
    }
    return rect;
}

std::vector<ThreadCanvas::Line> ThreadCanvas::lines() const
{
    std::vector<Line> out;
    if (m_reading == nullptr)
        return out;
    const QStringList litKnots = m_reading->lit();
    for (const auto &thread : m_reading->threads().threads()) {
        const auto from = rectOf(thread.from);
        const auto to = rectOf(thread.to);
        if (!from || !to || to->left() < from->right()) // sheets lie over it
            continue;
        const bool lit = litKnots.contains(VisionReading::nameOf(thread.from))
                         && litKnots.contains(VisionReading::nameOf(thread.to));
        const bool toned = lit && thread.pillar != forms::noPillar && !m_tones.isEmpty();
        out.push_back({.from = {from->right() + 1, from->center().y()},
                       .to = {to->left(), to->center().y()},
                       .tone = toned ? m_tones[qsizetype(thread.pillar) % m_tones.size()] : m_quiet,
                       .lit = lit});
    }
    std::stable_sort(out.begin(), out.end(), [](const Line &a, const Line &b) { return a.lit < b.lit; });
    return out;
}

void ThreadCanvas::look()
{
    auto now = lines();
    if (now == m_lines)
        return;
    m_lines = std::move(now);
    update();
}

void ThreadCanvas::paint(QPainter *painter)
{
    for (const auto &line : m_lines)
        draw(*painter, line.from, line.to, line.tone, line.lit);
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/quoted_text.h"

#include "qml/Ringtrue/Vision/quoted_paragraph.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ringtrue::qml {

namespace {

constexpr qreal leading = 1.28;
constexpr qreal betweenParagraphs = 0.55; // of a line
constexpr qreal restingMarker = 0.5;      // how strong the marker is where a quote is not lit

} // namespace

QuotedText::QuotedText(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

QuotedText::~QuotedText() = default;

void QuotedText::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    layOut();
}

void QuotedText::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        layOut();
}

void QuotedText::setText(const QString &text)
{
    m_text = text;
    select(0, 0);
    layOut();
    Q_EMIT textChanged();
}

void QuotedText::setBegins(const QList<int> &begins)
{
    m_begins = begins;
    layOut();
    Q_EMIT textChanged();
}

void QuotedText::setEnds(const QList<int> &ends)
{
    m_ends = ends;
    layOut();
    Q_EMIT textChanged();
}

void QuotedText::setFamily(const QString &family)
{
    m_family = family;
    layOut();
    Q_EMIT textChanged();
}

void QuotedText::setPixelSize(int size)
{
    m_pixelSize = size;
    layOut();
    Q_EMIT textChanged();
}

void QuotedText::setKnots(const QStringList &knots)
{
    m_knots = knots;
    redraw();
}

void QuotedText::setLitKnots(const QStringList &knots)
{
    if (knots == m_litKnots)
        return;
    m_litKnots = knots;
    redraw();
}

void QuotedText::setColor(const QColor &color)
{
    m_color = color;
    redraw();
}

void QuotedText::setQuoteColor(const QColor &color)
{
    m_quoteColor = color;
    redraw();
}

void QuotedText::setMarker(const QColor &color)
{
    m_marker = color;
    redraw();
}

void QuotedText::setMarkerEdge(const QColor &color)
{
    m_markerEdge = color;
    redraw();
}

void QuotedText::redraw()
{
    update();
    Q_EMIT lookChanged();
}

void QuotedText::layOut()
{
    if (!isComponentComplete() || width() <= 0)
        return;
    QFont font(m_family);
    font.setPixelSize(std::max(1, m_pixelSize));
    const qreal line = std::round(m_pixelSize * leading * 1.15);
    m_paragraphs.clear();
    qreal y = 2;
    int begin = 0;
    for (const QString &words : m_text.split(QLatin1Char('\n'))) {
        auto paragraph = std::make_unique<Paragraph>();
        paragraph->begin = begin;
        paragraph->layout.setFont(font);
        paragraph->layout.setText(words);
        paragraph->layout.beginLayout();
        for (QTextLine next = paragraph->layout.createLine(); next.isValid(); next = paragraph->layout.createLine()) {
            next.setLineWidth(width());
            next.setPosition({0, y + (line - next.height()) / 2});
            y += line;
        }
        paragraph->layout.endLayout();
        begin += int(words.size()) + 1;
        y += std::round(line * betweenParagraphs);
        m_paragraphs.push_back(std::move(paragraph));
    }
    setImplicitHeight(std::ceil(y - std::round(line * betweenParagraphs) + 2));
    measure();
    update();
}

void QuotedText::measure()
{
    m_pieces.clear();
    m_rects.clear();
    const auto quotes = std::min(m_begins.size(), m_ends.size());
    for (qsizetype quote = 0; quote < quotes; ++quote) {
        QRectF around;
        for (const auto &paragraph : m_paragraphs) {
            const int from = m_begins[quote] - paragraph->begin;
            const int to = m_ends[quote] - paragraph->begin;
            for (int i = 0; i < paragraph->layout.lineCount(); ++i) {
                const QTextLine line = paragraph->layout.lineAt(i);
                const int first = std::max(from, line.textStart());
                const int last = std::min(to, line.textStart() + line.textLength());
                if (first >= last)
                    continue;
                const qreal left = line.cursorToX(first);
                const QRectF rect(left - 2, line.y() - 1, line.cursorToX(last) - left + 4, line.height() + 2);
                m_pieces.push_back({int(quote), rect});
                around |= rect;
            }
        }
        m_rects << around;
    }
    Q_EMIT laidOut();
}

void QuotedText::paint(QPainter *painter)
{
    for (const auto &piece : m_pieces) {
        const bool lit = m_litKnots.contains(m_knots.value(piece.quote));
        QColor ground = m_marker;
        ground.setAlphaF(float(lit ? 1.0 : restingMarker));
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(piece.rect, 2, 2);
        if (lit)
            painter->fillRect(QRectF(piece.rect.left(), piece.rect.bottom() - 2, piece.rect.width(), 2), m_markerEdge);
    }
    paintSelection(painter);
    painter->setPen(m_color);
    for (const auto &paragraph : m_paragraphs) {
        QList<QTextLayout::FormatRange> formats;
        for (qsizetype quote = 0; quote < std::min(m_begins.size(), m_ends.size()); ++quote) {
            const int from = std::max(0, m_begins[quote] - paragraph->begin);
            const int to = std::min(int(paragraph->layout.text().size()), m_ends[quote] - paragraph->begin);
            if (from >= to)
                continue;
            QTextLayout::FormatRange range;
            range.start = from;
            range.length = to - from;
            range.format.setForeground(m_quoteColor);
            formats << range;
        }
        paragraph->layout.draw(painter, {0, 0}, formats);
    }
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/quoted_paragraph.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ringtrue::qml {

QString QuotedText::selectedText() const
{
    return m_text.mid(std::min(m_anchor, m_cursor), std::abs(m_cursor - m_anchor));
}

const QuotedText::Paragraph *QuotedText::paragraphAt(int place) const
{
    const Paragraph *found = nullptr;
    for (const auto &paragraph : m_paragraphs)
        if (paragraph->begin <= place)
            found = paragraph.get();
    return found;
}

QRectF QuotedText::caret() const
{
    const auto *const paragraph = paragraphAt(m_cursor);
    if (paragraph == nullptr || paragraph->layout.lineCount() == 0)
        return {};
    const auto line = paragraph->layout.lineForTextPosition(m_cursor - paragraph->begin);
    return line.isValid() ? QRectF(line.cursorToX(m_cursor - paragraph->begin), line.y(), 1, line.height()) : QRectF();
}

void QuotedText::setCaretShown(bool shown)
{
    m_caretShown = shown;
    redraw();
}

void QuotedText::setSelectionColor(const QColor &color)
{
    m_selection = color;
    redraw();
}

void QuotedText::select(int anchor, int cursor)
{
    const int last = int(m_text.size());
    m_anchor = std::clamp(anchor, 0, last);
    m_cursor = std::clamp(cursor, 0, last);
    update();
    Q_EMIT selectionChanged();
}

void QuotedText::point(qreal x, qreal y, bool keepsAnchor)
{
    const int place = placeAt(x, y);
    select(keepsAnchor ? m_anchor : place, place);
}

/// The place between two characters that is nearest to that point.
int QuotedText::placeAt(qreal x, qreal y) const
{
    int nearest = 0;
    for (const auto &paragraph : m_paragraphs)
        for (int i = 0; i < paragraph->layout.lineCount(); ++i) {
            const auto line = paragraph->layout.lineAt(i);
            if (i > 0 || paragraph->begin > 0)
                if (line.y() > y)
                    return nearest;
            nearest = paragraph->begin + line.xToCursor(x);
        }
    return nearest;
}

/// The place @p lines below the cursor (above where negative); the cursor where there is no such line.
int QuotedText::vertical(int lines) const
{
    const auto here = caret();
    const auto there = QPointF(here.x(), lines < 0 ? here.top() - 2 : here.bottom() + 2);
    qreal nearest = -1;
    int place = m_cursor;
    for (const auto &paragraph : m_paragraphs)
        for (int i = 0; i < paragraph->layout.lineCount(); ++i) {
            const auto line = paragraph->layout.lineAt(i);
            const bool beyond = lines < 0 ? line.y() + line.height() <= here.top() + 1 : line.y() >= here.bottom() - 1;
            const qreal distance = std::abs(line.y() + line.height() / 2 - there.y());
            if (!beyond || (nearest >= 0 && distance >= nearest))
                continue;
            nearest = distance;
            place = paragraph->begin + line.xToCursor(there.x());
        }
    return place;
}

/// Where the key takes the cursor; @p far: by words, or to the ends of the text.
int QuotedText::stepped(int key, bool far) const
{
    const auto *const paragraph = paragraphAt(m_cursor);
    if (paragraph == nullptr)
        return m_cursor;
    const int here = m_cursor - paragraph->begin;
    const auto mode = far ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    const auto line = paragraph->layout.lineForTextPosition(here);
    switch (key) {
    case Qt::Key_Left:
        return here == 0 ? std::max(0, m_cursor - 1)
                         : paragraph->begin + paragraph->layout.previousCursorPosition(here, mode);
    case Qt::Key_Right:
        return m_cursor == paragraph->end() ? std::min(int(m_text.size()), m_cursor + 1)
                                            : paragraph->begin + paragraph->layout.nextCursorPosition(here, mode);
    case Qt::Key_Up:
        return vertical(-1);
    case Qt::Key_Down:
        return vertical(1);
    case Qt::Key_Home:
        return far || !line.isValid() ? 0 : paragraph->begin + line.textStart();
    case Qt::Key_End:
        return far || !line.isValid()
                   ? int(m_text.size())
                   : std::min(paragraph->end(), paragraph->begin + line.textStart() + line.textLength());
    default:
        return m_cursor;
    }
}

bool QuotedText::press(int key, int modifiers)
{
    const bool far = (modifiers & Qt::ControlModifier) != 0;
    const bool keepsAnchor = (modifiers & Qt::ShiftModifier) != 0;
    if (far && key == Qt::Key_A) {
        select(0, int(m_text.size()));
        return true;
    }
    const bool moves = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
                       || key == Qt::Key_Home || key == Qt::Key_End;
    if (!moves || (modifiers & (Qt::AltModifier | Qt::MetaModifier)) != 0)
        return false;
    const int there = stepped(key, far);
    if (there == m_cursor && (keepsAnchor || m_anchor == m_cursor))
        return false;
    select(keepsAnchor ? m_anchor : there, there);
    return true;
}

void QuotedText::paintSelection(QPainter *painter) const
{
    painter->setPen(Qt::NoPen);
    const int first = std::min(m_anchor, m_cursor);
    const int last = std::max(m_anchor, m_cursor);
    for (const auto &paragraph : m_paragraphs)
        for (int i = 0; i < paragraph->layout.lineCount() && first < last; ++i) {
            const auto line = paragraph->layout.lineAt(i);
            const int from = std::max(first - paragraph->begin, line.textStart());
            const int to = std::min(last - paragraph->begin, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from);
            painter->fillRect(QRectF(left, line.y() - 1, line.cursorToX(to) - left, line.height() + 2), m_selection);
        }
    if (m_caretShown)
        painter->fillRect(caret(), m_color);
}

} // namespace ringtrue::qml

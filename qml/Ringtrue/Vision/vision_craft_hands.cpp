// SPDX-License-Identifier: Apache-2.0
// What is selected, lifted and tied on the table.
#include "qml/Ringtrue/Vision/vision_craft.h"

#include "qml/Ringtrue/Vision/craft_words.h"

#include <algorithm>
#include <utility>

namespace ringtrue::qml {

using forms::VisionPart;

void VisionCraft::select(int row, int anchor, int cursor)
{
    m_selection = {row, std::min(anchor, cursor), std::max(anchor, cursor)};
    Q_EMIT selectionChanged();
}

bool VisionCraft::markQuote()
{
    const auto selected = std::exchange(m_selection, {});
    Q_EMIT selectionChanged();
    if (selected.row < 0 || selected.row >= int(vision().sources.size()))
        return take(Failure{forms::VisionEditError::Nothing});
    const auto &source = vision().sources[std::size_t(selected.row)];
    const auto text = QString::fromStdString(source.text);
    const auto bytes = [&](int characters) { return std::size_t(text.left(characters).toUtf8().size()); };
    const forms::TextSpan span{bytes(selected.begin), bytes(selected.end)};
    if (const auto marked = forms::quoteAt(source, span)) {
        goTo(QString::fromStdString(forms::pathOf(QuoteReference{source.id, *marked})));
        return true;
    }
    return take(forms::markQuote(vision(), source.id, span));
}

QString VisionCraft::liftedWords() const
{
    return m_lifted ? wordsOf(vision(), *m_lifted) : QString();
}

QString VisionCraft::heldWords() const
{
    constexpr qsizetype most = 24; // characters: they stand in a row of hints
    const auto &held = m_lifted ? m_lifted : m_tying;
    const auto words = held ? wordsOf(vision(), *held).simplified() : QString();
    return words.size() <= most ? words : words.left(most - 1).trimmed() + QChar(0x2026);
}

void VisionCraft::carry(const QPointF &to)
{
    m_carriedTo = to;
    Q_EMIT heldChanged();
}

void VisionCraft::lift(const QString &knot)
{
    m_lifted = part(knot);
    m_tying.reset();
    Q_EMIT heldChanged();
}

void VisionCraft::drop(const QString &on)
{
    const auto what = std::exchange(m_lifted, std::nullopt);
    const auto to = part(on);
    m_carriedTo.reset();
    Q_EMIT heldChanged();
    if (what && to && *what != *to)
        take(forms::dropOn(vision(), *what, *to));
}

void VisionCraft::liftOrDrop(const QString &knot)
{
    if (m_lifted)
        drop(knot);
    else
        lift(knot);
}

void VisionCraft::tie(const QString &knot)
{
    const auto here = part(knot);
    if (!here)
        return;
    if (!m_tying) {
        m_tying = here;
        m_lifted.reset();
        Q_EMIT heldChanged();
        return;
    }
    const auto begun = *std::exchange(m_tying, std::nullopt);
    Q_EMIT heldChanged();
    if (begun != *here)
        take(forms::toggleLink(vision(), begun, *here));
    else
        Q_EMIT said(tr("Nothing was tied. Begin again, go to another card with the arrows, and tie it there."));
}

bool VisionCraft::putDown()
{
    const bool held = m_lifted || m_tying;
    m_lifted.reset();
    m_tying.reset();
    m_carriedTo.reset();
    Q_EMIT heldChanged();
    return held;
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
// Which quotes lose their place in a source that is written anew.
#include "forms/trace/quote_place.h"
#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/part_editor.h"

namespace ringtrue::qml {

/// The source that is written, where it is on the table already.
std::optional<SourceSlug> PartEditor::changedSource() const
{
    const auto *const id = m_kind == SourceText && !m_new && m_part ? std::get_if<SourceSlug>(&*m_part) : nullptr;
    const bool isHere = m_craft != nullptr && m_craft->isOpen() && m_draft == m_craft->draft().id;
    return id != nullptr && isHere ? std::optional{*id} : std::nullopt;
}

/// The words of its quotes that its text does not have.
QStringList PartEditor::lostQuotes(const SourceSlug &source) const
{
    QStringList out;
    if (const auto *const written = forms::findSource(m_craft->vision(), source))
        for (const auto &quote : written->quotes)
            if (!forms::placeOfQuote(written->text, quote.text))
                out << shown(quote.text);
    return out;
}

/// Says which quotes the text has lost since that was last told.
void PartEditor::tellLost(const std::optional<SourceSlug> &source)
{
    if (!source)
        return;
    const auto now = lostQuotes(*source);
    QStringList lost;
    for (const auto &words : now)
        if (!m_lost.contains(words))
            lost << tr("“%1”").arg(words);
    m_lost = now;
    if (!lost.isEmpty())
        Q_EMIT m_craft->said(
            withOneStop(tr("Not in the text any more: %1. What was marked is kept below it, with its threads.")
                            .arg(lost.join(QStringLiteral(", ")))));
}

} // namespace ringtrue::qml

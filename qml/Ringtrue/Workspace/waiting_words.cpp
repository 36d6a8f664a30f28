// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/waiting_words.h"

#include <utility>

namespace ringtrue::qml {

const SheetAside *WaitingWords::sheetOf(const Seat &seat) const
{
    const auto found = m_sheets.find(seat);
    return found != m_sheets.end() ? &found->second : nullptr;
}

std::optional<SheetAside> WaitingWords::takeSheet(const Seat &seat, const QString &page, const QString &argument)
{
    const auto found = m_sheets.find(seat);
    if (found == m_sheets.end() || found->second.page != page || found->second.argument != argument)
        return std::nullopt;
    auto sheet = std::move(found->second);
    m_sheets.erase(found);
    return sheet;
}

QStringList WaitingWords::takeSentences(const Seat &seat)
{
    const auto found = m_sentences.find(seat);
    return found != m_sentences.end() ? std::move(m_sentences.extract(found).mapped()) : QStringList();
}

} // namespace ringtrue::qml

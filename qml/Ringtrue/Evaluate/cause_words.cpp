// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/cause_words.h"

#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

namespace ringtrue::qml {

namespace {

template <typename List, typename AnySlug>
QString wordsOf(const List &list, const AnySlug &id)
{
    const auto *const found = findReason(list, id);
    return found != nullptr ? reasonWords(*found) : shown(id.text());
}

} // namespace

QString causeWords(const Evaluation &evaluation, const std::optional<CauseSlug> &cause,
                   const std::optional<AttributionSlug> &attribution)
{
    const auto &directory = evaluation.workspace()->directory();
    QStringList parts;
    if (cause)
        parts << QCoreApplication::translate("CauseWords", "Why: %1.").arg(wordsOf(directory.causes, *cause));
    if (attribution)
        parts << QCoreApplication::translate("CauseWords", "Whose: %1.")
                     .arg(wordsOf(directory.attributions, *attribution));
    return parts.join(QLatin1Char(' '));
}

} // namespace ringtrue::qml

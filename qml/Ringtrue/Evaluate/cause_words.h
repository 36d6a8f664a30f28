// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

#include <QLocale>

namespace ringtrue::qml {

/// The words of @p reason in the language of the app.
template <typename Reason>
QString reasonWords(const Reason &reason)
{
    const auto words = wordsIn(QLocale().bcp47Name().toStdString(), reason.words, reason.translations);
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

/// `Why: Knowledge. Whose: Centre.`; empty where neither was given. What the centre's lists do not have is told by its
/// id.
QString causeWords(const Evaluation &evaluation, const std::optional<CauseSlug> &cause,
                   const std::optional<AttributionSlug> &attribution);

} // namespace ringtrue::qml

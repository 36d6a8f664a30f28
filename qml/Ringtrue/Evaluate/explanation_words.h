// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/score/explanation.h"
#endif

#include <QString>

namespace ringtrue::qml {

/// What @p sentence says, in the language of the interface; a score as @p policy shows it. Empty for what the numbers
/// beside it say already.
QString sentenceWords(const forms::Sentence &sentence, const forms::Explanation &explanation,
                      const forms::ScoringPolicy &policy);

/// All of @p sentences, one after the other.
QString sentencesWords(const std::vector<forms::Sentence> &sentences, const forms::Explanation &explanation,
                       const forms::ScoringPolicy &policy);

} // namespace ringtrue::qml

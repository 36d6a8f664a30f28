// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/scoring_policy.h"
#include "forms/score/explanation.h"

#include <string>
#include <string_view>

namespace ringtrue::forms {

/// @p sentence of @p explanation for people who read @p language (BCP 47; English where we have no words in it). Those
/// of the root begin with a capital letter and end with a full stop; those of rows do not. Numbers are rounded as
/// @p policy says, to two places at least.
std::string sentenceWords(const Sentence &sentence, const Explanation &explanation, const ScoringPolicy &policy,
                          std::string_view language);

/// Why there is no score, as the end of a sentence.
std::string_view scorelessWords(Scoreless reason, std::string_view language);

} // namespace ringtrue::forms

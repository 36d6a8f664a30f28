// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/compare/same_question.h"
#include "forms/compare/weight_breaks.h"
#include "forms/model/form.h"

#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Which score of an evaluation a trend follows: after critical errors, or as answered.
enum class TrendOf { Final, Raw };

/// What becomes of the trend of a form's scores where one version follows another.
struct ScoreTrend {
    std::vector<TrendBreak> questions;     ///< of those that earn points in a version: they ask something else
    std::vector<WeightBreak> weights;      ///< all of weightBreaks()
    std::vector<std::string_view> scoring; ///< those of scoringBreaks() that move the score
    std::vector<QuestionSlug> critical;    ///< of TrendOf::Final: other answers to them are critical errors
    std::vector<QuestionSlug> came;        ///< earn points and are new: no break, as for "same question?"
    std::vector<QuestionSlug> went;        ///< earned points and are gone: no break either
    bool operator==(const ScoreTrend &) const = default;

    /// Whether scores before and after may be averaged together.
    bool continues() const { return questions.empty() && weights.empty() && scoring.empty() && critical.empty(); }
};

/// What the trend of the scores that @p of names meets where @p form follows @p previous, each in the order of @p form.
/// The pass mark moves outcomes and no score, and the level of a fail no score as answered. Nor does another vision:
/// pillars are made of the same answers.
ScoreTrend scoreTrend(const Form &previous, const Form &form, TrendOf of);

} // namespace ringtrue::forms

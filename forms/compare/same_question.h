// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Why answers to two versions of a question do not mean the same.
enum class Difference {
    Type,    ///< answered in another way
    Scored,  ///< for information only, before or after
    Answers, ///< answers came, went or changed places; ranges of a number begin elsewhere
    Points,  ///< an answer earns another share of what can be earned
    Scale,   ///< the scale has other ends, or they changed places
    Unit     ///< the number counts something else
};

/// The key of the file: `type`, `scored`, `answers`, `points`, `scale`, `number`.
std::string_view word(Difference difference);

/// How two questions of one id differ in meaning. Another wording, weight, guidance, trace or condition is no such
/// difference; nor are other points that earn the same shares.
std::vector<Difference> differences(const Question &before, const Question &after);

/// A question that is in both versions and no longer means what it meant.
struct TrendBreak {
    QuestionSlug question;
    std::vector<Difference> differences;
    bool operator==(const TrendBreak &) const = default;
};

/// The questions of @p form whose trend must be marked where @p form follows @p previous, in its order.
std::vector<TrendBreak> trendsBreak(const Form &previous, const Form &form);

/// A question at which errors are of other classes than before, though it means the same.
struct AccuracyBreak {
    QuestionSlug question;
    std::vector<std::string_view> keys; ///< by which: of the question or its answers, or `scoring/fails_question`
    bool operator==(const AccuracyBreak &) const = default;
};

/// Those in both versions, in the order of @p form: another class of an answer (`error`), a value of the scale
/// (`scale/levels`) or the question (`error`), or of what fails it; points can be lost where none could (`bonus`,
/// `points`), or the other way round.
std::vector<AccuracyBreak> accuracyBreaks(const Form &previous, const Form &form);

/// The keys of a content's scoring (`scoring/pass_mark`) by which the same answers score otherwise or have another
/// outcome, in their order; rounding, bands and what is shown after a fail are none.
std::vector<std::string_view> scoringBreaks(const ScoringPolicy &previous, const ScoringPolicy &policy);

} // namespace ringtrue::forms

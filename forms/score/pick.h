// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "core/domain/ids.h"
#include "forms/score/scoring_plan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ringtrue::forms {

enum class PickKind : std::uint8_t {
    Unanswered,
    NotAsked, ///< its condition is not met
    Option,
    Scale,
    Options,  ///< several
    Unscored, ///< something was answered that is never scored: words, a date, a file ...
    NotApplicable
};

/// What was picked at one question, ready to score.
struct Pick {
    PickKind kind = PickKind::Unanswered;
    /// Option: index of the option. Scale: the point of the scale. Options: bit n is set where option n is picked.
    std::int32_t value = 0;
    bool operator==(const Pick &) const = default;
};

enum class PickProblem {
    UnknownQuestion,        ///< the form has no such question
    AnsweredTwice,          ///< two answers to one question
    UnknownOption,          ///< the question has no such option
    OutsideScale,           ///< below min or above max, or with more decimals than the question takes
    NotTogether,            ///< options that are picked alone beside others, one twice, or none
    OtherType,              ///< an option for a scale, words for a choice ...
    NotApplicableNotAllowed ///< the question may not be answered so
};
struct PickError {
    PickProblem problem = PickProblem::UnknownQuestion;
    QuestionSlug question;
    bool operator==(const PickError &) const = default;
};

/// @p answers as one pick per question of the plan, in the form's order. A question without an answer is
/// unanswered; one whose condition is not met is not asked, and an answer that stands there is left out.
Result<std::vector<Pick>, PickError> picksOf(const ScoringPlan &plan, std::span<const Answer> answers);

} // namespace ringtrue::forms

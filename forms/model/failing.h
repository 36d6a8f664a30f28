// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace ringtrue::forms {

/// What an answer earns under @p policy and what could be earned: points, or what is above the fewest of them.
struct EarnedPoints {
    Exact earned;
    Exact possible;
};
EarnedPoints earnedBy(const Question &question, const ScoringPolicy &policy, std::size_t option);
EarnedPoints earnedBy(const Question &question, std::int32_t scaleValue);
/// What could be earned at @p question under @p policy.
Exact possibleUnder(const Question &question, const ScoringPolicy &policy);

/// Whether an answer worth @p points fails a question that has an error class of its own.
///
/// @param isLowest  no answer to the question earns less, and one earns more
bool failsUnder(const ScoringPolicy &policy, const EarnedPoints &points, bool isLowest);

/// What answering with this option (this value of the scale) is: its own class, or the question's where the policy says
/// that it fails the question, or NonCritical where it earns less than possible; at a bonus question nothing is
/// missing. Of options that are picked together the sum of points decides, see classOf().
std::optional<ErrorClass> errorUnder(const Question &question, const ScoringPolicy &policy, std::size_t option);
/// What @p value, which fits @p question, is under @p policy: the worst of all it picks.
std::optional<ErrorClass> classOf(const Question &question, const ScoringPolicy &policy, const AnswerValue &value);
std::optional<ErrorClass> errorAt(const Question &question, const ScoringPolicy &policy, std::int32_t scaleValue);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/model/form.h"
#include "forms/score/scoring_plan.h"

#include <cstddef>
#include <cstdint>

namespace ringtrue::forms {

/// What the fact of an evaluation takes: characters of one number (Exact::parse() reads no more), characters of all
/// numbers of its score (the other half of a body is for answers and comments), and how high a score may be.
inline constexpr std::size_t longestStoredNumber = 4096;
inline constexpr std::size_t longestStoredScore = 512u << 10;
inline constexpr std::int64_t highestStoredScore = 1'000'000;

/// What no score of a form exceeds, whatever is answered, not applicable or not asked.
struct ScoreBounds {
    std::size_t longestNumber = 0; ///< characters of its longest number
    std::size_t allNumbers = 0;    ///< characters of all its numbers, with what a body puts between them
    Exact highest = 100;           ///< of raw and final; above 100 only without bonus cap
};

/// Upper bounds, reached only where nothing can be reduced.
///
/// Source: every number of a score is 100 a / b. With all amounts of @p plan as multiples of their greatest common
/// unit u, let R be the weights of all questions / u, T those without bonus. Where weights are spread over the form,
/// a <= R and b <= T. Where they stay in their section, a section whose weights are N times their own unit multiplies
/// what counts in it by N / c with 1 <= c <= N. So a number of one section is 100 a N / (b c), and a sum over sections
/// has the product P of all N in place of N. Where sections are nested, the outer one adds an N of its own.
ScoreBounds scoreBounds(const ScoringPlan &plan);

/// Digits of the least common denominator of what weights and points of @p form make before they are shares of it.
/// Stops above @p most, so that it ends soon on a form that compile() would take very long for.
std::size_t denominatorDigits(const Form &form, std::size_t most);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/score/scoring_plan.h"

#include <optional>

namespace ringtrue::forms {

/// What sums of a plan's integers stay below, so that adding them up needs no check.
inline constexpr Int128 largestPlanTotal = Int128{1} << 100;

/// @p numbers x their common denominator; nothing where they then exceed largestPlanTotal.
std::optional<PlanNumbers<Int128>> inIntegers(const PlanNumbers<Exact> &numbers);

struct SmallFraction {
    Int128 numerator = 0;
    Int128 denominator = 1;
};
/// @p value in lowest terms; nothing where numerator or denominator exceed 32 bits.
std::optional<SmallFraction> smallFraction(const Exact &value);

} // namespace ringtrue::forms

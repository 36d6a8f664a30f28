// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "forms/score/score.h"
#include "forms/score/scoring_plan.h"

#include <array>
#include <cstddef>

namespace ringtrue::forms {

/// At how many questions of one evaluation an error class applied, and at how many it was met.
struct ClassCount {
    int applied = 0; ///< rated questions with an answer of this class
    int failed = 0;  ///< of those, the ones answered with it
    bool operator==(const ClassCount &) const = default;
};

/// True where question number @p question was rated and one of its answers is an error of @p errorClass.
bool applies(const ScoringPlan &plan, const Score &score, std::size_t question, ErrorClass errorClass);

/// One count per class, in the order of allErrorClasses.
std::array<ClassCount, 4> classCounts(const ScoringPlan &plan, const Score &score);

} // namespace ringtrue::forms

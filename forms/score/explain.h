// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/explanation.h"
#include "forms/score/score.h"
#include "forms/score/scoring_plan.h"

#include <span>
#include <string_view>

namespace ringtrue::forms {

/// Why @p score: every term down to its evidence and up to the promise.
///
/// @param vision   the one @p plan was compiled with; nullptr: none
/// @param plan     compiled of @p form
/// @param answers  those that @p score was made of
Explanation explain(const Form &form, const Vision *vision, const ScoringPlan &plan, std::span<const Answer> answers,
                    const Score &score);

/// The words of JSON output: `sum-of-terms`, `weight-to-all-others` ...
std::string_view word(SentenceCode code);

} // namespace ringtrue::forms

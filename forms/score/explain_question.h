// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/score/explain.h"

namespace ringtrue::forms {

/// What the rows of an explanation are made of.
struct ExplainedEvaluation {
    const Form &form;
    const Vision *vision; ///< nullptr: none
    const ScoringPlan &plan;
    std::span<const Answer> answers;
    const Score &score;
};

/// The row of question @p number.
ExplainedQuestion explainQuestion(const ExplainedEvaluation &evaluation, const PlacedQuestion &placed,
                                  std::size_t number);

} // namespace ringtrue::forms

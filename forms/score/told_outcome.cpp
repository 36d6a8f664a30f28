// SPDX-License-Identifier: Apache-2.0
#include "forms/score/told_outcome.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// Whether a critical error on some question fails the form.
bool canFailByError(const ScoringPlan &plan)
{
    constexpr unsigned nonCritical = 1;
    return plan.policy.failLevel == FailLevel::Form && std::ranges::any_of(plan.questions, [](const auto &question) {
               return (question.errorClasses & ~nonCritical) != 0;
           });
}

} // namespace

Outcome toldOutcome(const ScoringPlan &plan, const Score &score)
{
    if (score.outcome() != Outcome::None || score.scoreless() || !canFailByError(plan))
        return score.outcome();
    return Outcome::Pass;
}

} // namespace ringtrue::forms

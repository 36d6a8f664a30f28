// SPDX-License-Identifier: Apache-2.0
#include "forms/score/told_outcome.h"

#include <algorithm>

namespace ringtrue::forms {

bool canFailByError(const ScoringPlan &plan)
{
    return plan.policy.failLevel == FailLevel::Form && std::ranges::any_of(plan.questions, [](const auto &question) {
               return (question.errorClasses & criticalErrors) != 0;
           });
}

Outcome toldOutcome(const Decided &decided)
{
    const bool passed = decided.outcome == Outcome::None && decided.hasScore && decided.failsByError;
    return passed ? Outcome::Pass : decided.outcome;
}

Outcome toldOutcome(const ScoringPlan &plan, const Score &score)
{
    return toldOutcome(
        {.outcome = score.outcome(), .hasScore = !score.scoreless(), .failsByError = canFailByError(plan)});
}

Outcome toldOutcome(const ScoringPlan &plan, const SubmittedScore &score)
{
    return toldOutcome(
        {.outcome = score.outcome, .hasScore = score.final.has_value(), .failsByError = canFailByError(plan)});
}

} // namespace ringtrue::forms

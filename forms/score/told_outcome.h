// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/score/score.h"
#include "forms/score/scoring_plan.h"
#include "forms/score/submitted_score.h"

namespace ringtrue::forms {

/// Whether a critical error on some question fails the form.
bool canFailByError(const ScoringPlan &plan);

/// What was decided of a score when it was made: what its fact keeps.
struct Decided {
    Outcome outcome = Outcome::None; ///< Score::outcome()
    bool hasScore = false;
    bool failsByError = false; ///< canFailByError() of its form
};

/// What people are told a score came to: what was decided by the pass mark or by a critical error; where neither
/// decided, a pass if a critical error could have failed the form. None where nothing can fail, or there is no score.
/// Everything that shows an outcome asks here; for lists of evaluations there is ScoringPolicies::outcomeOf().
Outcome toldOutcome(const Decided &decided);
Outcome toldOutcome(const ScoringPlan &plan, const Score &score);
Outcome toldOutcome(const ScoringPlan &plan, const SubmittedScore &score);

} // namespace ringtrue::forms

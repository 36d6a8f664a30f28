// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/score/score.h"
#include "forms/score/scoring_plan.h"

namespace ringtrue::forms {

/// What people are told a score came to: what was decided by the pass mark or by a critical error; where neither
/// decided, a pass if a critical error could have failed the form. None where nothing can fail, or there is no score.
/// (Facts keep what was decided: Score::outcome().)
Outcome toldOutcome(const ScoringPlan &plan, const Score &score);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/score/score.h"

#include <optional>

namespace ringtrue::forms {

/// Where an evaluation stands while it is filled in. The three shares are of the form's whole weight, as the terms'
/// weightDefined is; together they make 1 on a form that weighs anything.
struct RunningScore {
    std::optional<Exact> raw;   ///< of what is answered so far
    std::optional<Exact> final; ///< likewise
    Exact scoredShare;          ///< what the score so far stands on, 0..1
    Exact leftOutShare;         ///< not asked, or not applicable where the policy takes that out of both sums, 0..1
    Exact openShare;            ///< still to be answered, 0..1
    int unanswered = 0;         ///< scored questions that still wait
    bool criticalError = false;
};
RunningScore runningScore(const ScoringPlan &plan, const Score &score);

} // namespace ringtrue::forms

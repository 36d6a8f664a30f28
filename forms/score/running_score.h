// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/score/score.h"

#include <optional>

namespace ringtrue::forms {

/// Where an evaluation stands while it is filled in.
struct RunningScore {
    std::optional<Exact> raw;   ///< of what is answered so far
    std::optional<Exact> final; ///< likewise
    Exact answeredShare; ///< weight answered (or not applicable) of the weight asked, 0..1; 1 where nothing weighs
    int unanswered = 0;  ///< scored questions that still wait
    bool criticalError = false;
};
RunningScore runningScore(const ScoringPlan &plan, const Score &score);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/model/scoring_policy.h"
#include "forms/score/score.h"

#include <optional>
#include <string>

namespace ringtrue::forms {

/// A score 0..100 in writing: rounded once, by the policy, with more decimals where rounding would put it
/// on the other side of the pass mark or of a band (79.96 with mark 80 is no `80.0`). As a fraction where
/// 18 decimals cannot tell. With a decimal point: translating it is the screen's work.
std::string scoreText(const Exact &score, const ScoringPolicy &policy);

/// Which scores a screen shows, by the policy's fail display. Both raw and final are always kept.
struct ShownScore {
    std::optional<Exact> score; ///< the one to show first; nothing: no score
    std::optional<Exact> other; ///< the raw score beside a failed one; only where they differ
};
ShownScore shownScore(const Score &score, const ScoringPolicy &policy);
/// The same of a submitted score's two numbers.
ShownScore shownScore(const std::optional<Exact> &raw, const std::optional<Exact> &final, const ScoringPolicy &policy);

} // namespace ringtrue::forms

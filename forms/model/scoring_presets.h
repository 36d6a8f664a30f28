// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/scoring_policy.h"

#include <optional>
#include <span>
#include <string_view>

namespace ringtrue::forms {

/// A scoring policy with a name, as another product has it. What the product does not say is a choice of ours, named in
/// packaging/docs/scoring-presets.md.
struct ScoringPreset {
    std::string_view name;  ///< `amazon-connect`
    std::string_view title; ///< `Amazon Connect`: a proper name, and after a comma which way of it
    ScoringPolicy policy;
};

/// `ringtrue` (the defaults) first, then amazon-connect, amazon-connect-sections, amazon-connect-points, genesys,
/// zendesk-qa, maestroqa, maestroqa-points, scorebuddy, evaluagent, evaluagent-pass, sprinklr.
std::span<const ScoringPreset> scoringPresets();
/// The policy of that name.
std::optional<ScoringPolicy> scoringPreset(std::string_view name);

} // namespace ringtrue::forms

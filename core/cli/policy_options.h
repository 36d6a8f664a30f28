// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/frame.h"
#include "forms/model/scoring_policy.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ringtrue::cli {

/// Under which policy a command scores: a preset, single choices, or both; empty ones are the form's.
struct PolicyOptions {
    std::string preset;
    std::string notApplicable{}, failLevel{}, failDisplay{}, weights{}, bonusCap{}, allNotApplicable{}, answerWorth{},
        failsQuestion{}, rounding{}, passMark{};
    std::optional<std::int64_t> decimals{};
    bool operator==(const PolicyOptions &) const = default;
};

/// Adds --policy to @p command.
void addPolicyOption(Parser command, PolicyOptions &options);
/// Adds --policy and an option for each choice to @p command.
void addPolicyOptions(Parser command, PolicyOptions &options);

/// @p own with what @p options say otherwise; their words were checked by the parser. Bands stay its own, as does a
/// pass mark that they do not name.
forms::ScoringPolicy policyUnder(const forms::ScoringPolicy &own, const PolicyOptions &options);

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/score.h"
#include "forms/score/scoring_plan.h"

#include <nlohmann/json.hpp>

#include <span>
#include <string>

/// What `form score` says of a score; packaging/docs/file-formats.md has its keys.
namespace ringtrue::cli {

/// A score with all it was made of.
struct ReadScore {
    const forms::Form &form;
    const forms::ScoringPlan &plan; ///< compiled of form
    const forms::Score &score;
    std::span<const Answer> answers;
    bool isVisionGiven = false; ///< the one that the form names; it may have no pillars
};

nlohmann::json scoreJson(const ReadScore &read);
std::string scoreWords(const ReadScore &read);

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/scored_file.h"
#include "forms/score/score.h"
#include "forms/score/scoring_plan.h"

#include <string>

namespace ringtrue::cli {

/// A form and answers with what they score under the policy that was asked for, which the form has by now.
struct FileScore {
    ScoredFile file;
    forms::ScoringPlan plan;
    forms::Score score;
};
Result<FileScore, Reply> scoreFile(const ScoredFileOptions &options);

/// What was scored, in words and as JSON: with the preset that was asked for, and what the form has of errors.
Reply scoredReply(const FileScore &scored, const ScoredFileOptions &options, nlohmann::json json, std::string words);

} // namespace ringtrue::cli

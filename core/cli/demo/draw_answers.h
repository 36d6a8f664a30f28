// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/demo/draw.h"
#include "core/cli/demo/plan.h"
#include "core/domain/channel.h"
#include "core/domain/evaluation.h"
#include "forms/service/versions.h"

#include <vector>

namespace ringtrue::cli::demo {

/// The reason given where a question with a critical option does not apply.
inline constexpr const char *reasonNotApplicable = "It did not come up in this contact.";

/// What the answers of one evaluation depend on.
struct AnswerSetting {
    Channel channel = Channel::Call;
    std::int64_t durationMs = 0;
    int messages = 0; ///< of a chat
    const PlannedContactType *type = nullptr;
    const PlannedEvaluator *evaluator = nullptr;
    double theta = 0; ///< logits: quality, hardness, luck, strictness and noise together
    int feeling = 0;  ///< at the start: index into feelings
    bool agrees = false;
};

/// Answers to every question of @p form with the comments and evidence that it asks for.
std::vector<Answer> drawAnswers(const Plan &plan, const forms::LoadedForm &form, const AnswerSetting &setting,
                                Draw &draw);

} // namespace ringtrue::cli::demo

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/service/evaluation_list.h"

#include <vector>

namespace ringtrue::forms {

/// Who wants to read what was given for an interaction.
struct Reader {
    PersonId person;
    bool readsOthers = false; ///< may read the scores of others: organisation::Task::ReadScoresOfOthers
    bool isFilling = false;   ///< has begun an evaluation of the interaction, and not submitted it
    Instant now{};            ///< agents read what is released to them
};

/// Those of @p all evaluations of one interaction that @p reader may read, in their order: their own, those of
/// themselves as an agent that are released, those of others where they read the scores of others or have submitted one
/// of the same segment (of somebody else's work). Whoever has begun one reads nothing that others gave until it is
/// submitted.
std::vector<EvaluationSummary> readableEvaluations(const std::vector<EvaluationSummary> &all, const Reader &reader);

} // namespace ringtrue::forms

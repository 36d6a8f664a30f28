// SPDX-License-Identifier: Apache-2.0
#include "forms/service/readable_evaluations.h"

#include <algorithm>

namespace ringtrue::forms {

std::vector<EvaluationSummary> readableEvaluations(const std::vector<EvaluationSummary> &all, const Reader &reader)
{
    const auto hasSubmitted = [&](std::int32_t segment) {
        return std::ranges::any_of(all, [&](const auto &one) {
            return one.evaluator == reader.person && one.segment == segment && !one.isOfOneself();
        });
    };
    const auto isReadable = [&](const EvaluationSummary &evaluation) {
        if (evaluation.evaluator == reader.person)
            return true;
        if (evaluation.agent == reader.person)
            return evaluation.visibleFrom && evaluation.visibleFrom->microseconds <= reader.now.microseconds;
        return !reader.isFilling && (reader.readsOthers || hasSubmitted(evaluation.segment));
    };
    std::vector<EvaluationSummary> out;
    std::ranges::copy_if(all, std::back_inserter(out), isReadable);
    return out;
}

} // namespace ringtrue::forms

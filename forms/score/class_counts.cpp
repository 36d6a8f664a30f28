// SPDX-License-Identifier: Apache-2.0
#include "forms/score/class_counts.h"

namespace ringtrue::forms {

bool applies(const ScoringPlan &plan, const Score &score, std::size_t question, ErrorClass errorClass)
{
    return score.state(question) == TermState::Rated
           && (plan.questions[question].errorClasses >> static_cast<unsigned>(errorClass) & 1U) != 0;
}

std::array<ClassCount, 4> classCounts(const ScoringPlan &plan, const Score &score)
{
    std::array<ClassCount, 4> out{};
    for (const ErrorClass errorClass : allErrorClasses) {
        auto &count = out[static_cast<std::size_t>(errorClass)];
        count.failed = static_cast<int>(score.failedQuestions(errorClass).size());
        for (std::size_t i = 0; i < plan.questions.size(); ++i)
            count.applied += applies(plan, score, i, errorClass);
    }
    return out;
}

} // namespace ringtrue::forms

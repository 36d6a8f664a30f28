// SPDX-License-Identifier: Apache-2.0
#include "forms/score/running_score.h"

namespace ringtrue::forms {

RunningScore runningScore(const ScoringPlan &plan, const Score &score)
{
    RunningScore out;
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const PlanQuestion &question = plan.questions[i];
        if (!question.weighs)
            continue;
        switch (score.state(i)) {
        case TermState::Unanswered:
            out.openShare += question.weight;
            break;
        case TermState::Rated:
            out.scoredShare += question.weight;
            break;
        case TermState::NotApplicable:
            (plan.policy.notApplicable == NotApplicablePolicy::FullPoints ? out.scoredShare : out.leftOutShare) +=
                question.weight;
            break;
        case TermState::NotAsked:
        case TermState::NotScored:
            out.leftOutShare += question.weight;
            break;
        }
    }
    out.raw = score.raw();
    out.final = score.final();
    out.unanswered = score.unanswered();
    out.criticalError = score.hasCriticalError();
    return out;
}

} // namespace ringtrue::forms

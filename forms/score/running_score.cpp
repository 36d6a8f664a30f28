// SPDX-License-Identifier: Apache-2.0
#include "forms/score/running_score.h"

namespace ringtrue::forms {

RunningScore runningScore(const ScoringPlan &plan, const Score &score)
{
    Exact asked = 0, answered = 0;
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const PlanQuestion &question = plan.questions[i];
        const TermState state = score.state(i);
        if (!question.weighs || state == TermState::NotAsked)
            continue;
        asked += question.weight;
        if (state != TermState::Unanswered)
            answered += question.weight;
    }
    RunningScore out;
    out.raw = score.raw();
    out.final = score.final();
    out.answeredShare = asked.sign() == 0 ? Exact{1} : answered / asked;
    out.unanswered = score.unanswered();
    out.criticalError = score.hasCriticalError();
    return out;
}

} // namespace ringtrue::forms

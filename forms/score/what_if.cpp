// SPDX-License-Identifier: Apache-2.0
#include "forms/score/what_if.h"

#include "forms/score/compile.h"
#include "forms/score/told_outcome.h"

#include <algorithm>
#include <iterator>

namespace ringtrue::forms {

namespace {

struct ScoredOnce {
    ScoringPlan plan;
    Score score;
};

/// The score of the answers that @p form takes; the questions of the others go to @p leftOut.
ScoredOnce scoredWhereFitting(const Form &form, const Vision *vision, std::vector<Answer> answers,
                              std::vector<QuestionSlug> &leftOut)
{
    ScoredOnce out{compile(form, vision), {}};
    auto picks = picksOf(out.plan, answers);
    while (!picks) {
        const auto misfit = std::ranges::find(answers, picks.error().question, &Answer::question);
        leftOut.push_back(misfit->question);
        answers.erase(misfit);
        picks = picksOf(out.plan, answers);
    }
    score(out.plan, *picks, out.score);
    return out;
}

std::optional<Exact> step(const std::optional<Exact> &before, const std::optional<Exact> &after)
{
    return before && after ? std::optional{*after - *before} : std::nullopt;
}

std::vector<SubmittedScore::Group> obligationsOf(const ScoredOnce &scored)
{
    std::vector<SubmittedScore::Group> out;
    for (std::size_t i = 0; i < scored.plan.obligations.size(); ++i) {
        const ScoreGroup group = scored.score.obligation(scored.plan, i);
        out.push_back({group.contribution, group.possible});
    }
    return out;
}

std::optional<std::size_t> numberOf(const ScoringPlan &plan, const QuestionSlug &question)
{
    const auto found = std::ranges::find(plan.questions, question, &PlanQuestion::id);
    return found == plan.questions.end() ? std::nullopt
                                         : std::optional{static_cast<std::size_t>(found - plan.questions.begin())};
}

WhatIfTerm termOf(const QuestionSlug &question, const ScoredOnce &before, const ScoredOnce &after)
{
    WhatIfTerm out;
    out.question = question;
    if (const auto number = numberOf(before.plan, question)) {
        const ScoreTerm term = before.score.term(before.plan, *number);
        out.weightBefore = term.weightApplied;
        out.contributionBefore = term.contribution;
    }
    if (const auto number = numberOf(after.plan, question)) {
        const ScoreTerm term = after.score.term(after.plan, *number);
        out.weightAfter = term.weightApplied;
        out.contributionAfter = term.contribution;
    }
    return out;
}

void addChanged(WhatIf &out, WhatIfTerm term)
{
    if (term.weightBefore != term.weightAfter || term.contributionBefore != term.contributionAfter)
        out.changed.push_back(std::move(term));
}

} // namespace

Result<WhatIf, PickError> whatIf(const Form &form, const Vision *vision, const Form &other, const Vision *otherVision,
                                 std::span<const Answer> answers)
{
    ScoredOnce before{compile(form, vision), {}};
    const auto picks = picksOf(before.plan, answers);
    if (!picks)
        return Failure{picks.error()};
    score(before.plan, *picks, before.score);
    WhatIf out;
    const ScoredOnce after = scoredWhereFitting(other, otherVision, {answers.begin(), answers.end()}, out.leftOut);
    out.before = submittedScore(before.plan, before.score);
    out.after = submittedScore(after.plan, after.score);
    out.obligationsBefore = obligationsOf(before);
    out.obligationsAfter = obligationsOf(after);
    out.before.outcome = toldOutcome(before.plan, before.score);
    out.after.outcome = toldOutcome(after.plan, after.score);
    out.rawDifference = step(out.before.raw, out.after.raw);
    out.finalDifference = step(out.before.final, out.after.final);
    out.outcomeChanges = out.before.outcome != out.after.outcome;
    for (const PlanQuestion &question : before.plan.questions)
        addChanged(out, termOf(question.id, before, after));
    for (const PlanQuestion &question : after.plan.questions)
        if (!numberOf(before.plan, question.id))
            addChanged(out, termOf(question.id, before, after));
    return out;
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#include "forms/score/what_if.h"

#include "forms/score/compile.h"

namespace ringtrue::forms {

namespace {

struct Scored {
    ScoringPlan plan;
    Score score;
};

Result<Scored, PickError> scoredUnder(const Form &form, const Vision *vision, std::span<const Answer> answers)
{
    Scored out{compile(form, vision), {}};
    const auto picks = picksOf(out.plan, answers);
    if (!picks)
        return Failure{picks.error()};
    score(out.plan, *picks, out.score);
    return out;
}

std::optional<Exact> step(const std::optional<Exact> &before, const std::optional<Exact> &after)
{
    return before && after ? std::optional{*after - *before} : std::nullopt;
}

} // namespace

Result<WhatIf, PickError> whatIf(const Form &form, const Vision *vision, const ScoringPolicy &other,
                                 std::span<const Answer> answers)
{
    Form changed = form;
    changed.scoring = other;
    const auto before = scoredUnder(form, vision, answers);
    const auto after = scoredUnder(changed, vision, answers);
    if (!before)
        return Failure{before.error()};
    if (!after)
        return Failure{after.error()};
    WhatIf out;
    out.before = submittedScore(before->plan, before->score);
    out.after = submittedScore(after->plan, after->score);
    out.rawDifference = step(out.before.raw, out.after.raw);
    out.finalDifference = step(out.before.final, out.after.final);
    out.outcomeChanges = out.before.outcome != out.after.outcome;
    for (std::size_t i = 0; i < out.before.terms.size(); ++i) {
        const ScoreTerm first = before->score.term(before->plan, i), second = after->score.term(after->plan, i);
        WhatIfTerm term{i, first.weightApplied, second.weightApplied, first.contribution, second.contribution};
        if (term.weightBefore != term.weightAfter || term.contributionBefore != term.contributionAfter)
            out.changed.push_back(std::move(term));
    }
    return out;
}

} // namespace ringtrue::forms

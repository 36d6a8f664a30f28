// SPDX-License-Identifier: Apache-2.0
#include "forms/score/average.h"

#include "core/domain/words.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace ringtrue::forms {

namespace {

constexpr std::array rules{Word{AverageRule::MeanOfEvaluations, "mean-of-evaluations"},
                           Word{AverageRule::PooledPoints, "pooled-points"}};

} // namespace

std::string_view word(AverageRule rule)
{
    return wordOf(rules, rule);
}

std::optional<AverageRule> averageRuleFromWord(std::string_view word)
{
    return valueOf(rules, word);
}

Exact ratedShare(const ScoringPlan &plan, const SubmittedScore &score)
{
    assert(plan.questions.size() == score.terms.size());
    Exact out;
    for (std::size_t i = 0; i < plan.questions.size(); ++i)
        if (!plan.questions[i].bonus && score.terms[i].possible.sign() > 0)
            out += plan.questions[i].weight;
    return out.sign() > 0 || !score.raw ? out : Exact{1};
}

Result<Average, AverageError> averageOf(std::span<const AveragedScore> scores, AverageRule rule, ScaleClaim claim)
{
    Average out;
    out.rule = rule;
    out.isOfSeveralForms =
        std::ranges::any_of(scores, [&](const AveragedScore &one) { return one.form != scores.front().form; });
    if (out.isOfSeveralForms && claim == ScaleClaim::EachForm)
        return Failure{AverageError::SeveralForms};
    Exact sum, weight;
    for (const AveragedScore &one : scores) {
        if (!one.score) {
            ++out.withoutScore;
            continue;
        }
        const Exact counts = rule == AverageRule::PooledPoints ? one.rated : Exact{1};
        sum += counts * *one.score;
        weight += counts;
        ++out.evaluations;
    }
    if (weight.sign() > 0)
        out.score = sum / weight;
    return out;
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "forms/score/scoring_plan.h"
#include "forms/score/submitted_score.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace ringtrue::forms {

/// How an average is made; every average names it.
enum class AverageRule {
    MeanOfEvaluations, ///< every evaluation counts once
    PooledPoints       ///< every evaluation counts as much as the share of its form that was rated: the points of all
                       ///< together
};

/// `mean-of-evaluations`, `pooled-points`.
std::string_view word(AverageRule rule);
std::optional<AverageRule> averageRuleFromWord(std::string_view word);

/// What an average takes of one evaluation.
struct AveragedScore {
    FormSlug form;
    std::optional<Exact> score; ///< 0..100, raw or final: the caller's choice; absent: it has none
    Exact rated;                ///< share of the form's weight that the score stands on, 0..1
};

/// The share of the form of @p plan that @p score stands on: the defined weights of all questions that counted, without
/// bonus. 1 where nothing was left out, and where the policy set the score.
Exact ratedShare(const ScoringPlan &plan, const SubmittedScore &score);

/// Whether scores of different forms may be averaged together. They are one scale only where somebody says so.
enum class ScaleClaim { EachForm, SaidToBeOne };

struct Average {
    AverageRule rule = AverageRule::MeanOfEvaluations;
    std::optional<Exact> score;    ///< exact, 0..100; nothing where no evaluation has a score
    std::size_t evaluations = 0;   ///< how many are in it
    std::size_t withoutScore = 0;  ///< how many are not, since they have no score
    bool isOfSeveralForms = false; ///< pooled because the caller said that they are one scale
    bool operator==(const Average &) const = default;
};

enum class AverageError {
    SeveralForms ///< scores of different forms, and nobody said that they are one scale
};

/// The average of @p scores by @p rule: sum(score) / n, or sum(rated x score) / sum(rated). Where weights of what is
/// not applicable go to all others, the second is sum(w x) / sum(w) over the rated questions of all evaluations, with w
/// the weight of a question and x the share of its points that was earned: the points of all, pooled.
///
/// @return SeveralForms where ids of forms differ and @p claim is EachForm
Result<Average, AverageError> averageOf(std::span<const AveragedScore> scores, AverageRule rule,
                                        ScaleClaim claim = ScaleClaim::EachForm);

/// Averages of fewer evaluations are not shown: people read them as if they said something.
inline constexpr std::size_t fewestAveraged = 5;

} // namespace ringtrue::forms

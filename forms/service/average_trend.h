// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "forms/compare/score_trend.h"
#include "forms/facts/rounds.h"
#include "forms/score/average.h"
#include "forms/service/period_evaluations.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// How long a period of a trend is.
enum class TrendPeriod { Month, Quarter };

/// `month`, `quarter`.
std::string_view word(TrendPeriod period);
std::optional<TrendPeriod> trendPeriodFromWord(std::string_view word);
/// `2026-11`, `2026-Q4`: of the period that @p first is the first month of.
std::string periodText(TrendPeriod period, std::chrono::year_month first);

struct TrendQuery {
    std::optional<TrendPeriod> by = TrendPeriod::Month; ///< nothing: all days are one period
    TrendOf of = TrendOf::Final;
    AverageRule rule = AverageRule::MeanOfEvaluations;
    std::optional<Day>
        from{};              ///< periods begin with that of this day at the latest; without it, of the first evaluation
    std::optional<Day> to{}; ///< likewise at the end
};

/// Other versions are in force than in the last row before that is not empty.
struct TrendChange {
    std::shared_ptr<const LoadedForm> before; ///< where the trend breaks, versions between which it does
    std::shared_ptr<const LoadedForm> after;  ///< the same as before where one of several versions is there no more
    ScoreTrend trend;
};

/// What one form's evaluations of one period average to, of versions whose scores may be averaged together.
struct TrendRow {
    FormSlug form;
    std::chrono::year_month month;                           ///< the first one of the period; of all days: no month
    std::vector<std::shared_ptr<const LoadedForm>> versions; ///< pinned by its evaluations, the lowest number first
    std::optional<std::size_t> series; ///< from 1: rows of a form may be compared within; nothing in an empty period
    Average average;
    std::optional<TrendChange> change;

    bool isEmpty() const { return versions.empty(); } ///< nothing was submitted in the period
};

enum class TrendError {
    TooManyPeriods ///< more than mostPeriods
};
inline constexpr std::size_t mostPeriods = 1200;

/// The averages of @p evaluations by form and period, each in the zone it was submitted in: form by form, the oldest
/// first, empty periods too. A period has several rows where its evaluations are of versions whose scores cannot be
/// averaged together. All forms have the same periods; nothing where there are no evaluations.
Result<std::vector<TrendRow>, TrendError> averageTrend(std::span<const PeriodEvaluation> evaluations,
                                                       const TrendQuery &query);

} // namespace ringtrue::forms

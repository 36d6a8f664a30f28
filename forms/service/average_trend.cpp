// SPDX-License-Identifier: Apache-2.0
#include "forms/service/average_trend.h"

#include "core/domain/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace ringtrue::forms {

namespace {

using Month = std::chrono::year_month;
using FormOfVersion = std::shared_ptr<const LoadedForm>;

constexpr std::array trendPeriods{Word{TrendPeriod::Month, "month"}, Word{TrendPeriod::Quarter, "quarter"}};

unsigned monthsOf(std::optional<TrendPeriod> period)
{
    return period == TrendPeriod::Quarter ? 3 : 1;
}

/// The first month of the period that @p day is in; where all days are one, the same for each.
Month beginOfPeriod(const Day &day, std::optional<TrendPeriod> period)
{
    if (!period)
        return {};
    const unsigned length = monthsOf(period);
    return day.year() / std::chrono::month((static_cast<unsigned>(day.month()) - 1) / length * length + 1);
}

/// The versions of one form that evaluations pin, the lowest number first, and which of them are one series.
class TrendVersions {
public:
    TrendVersions(std::map<Hash, FormOfVersion> versions, TrendOf of) : m_of(of)
    {
        for (auto &[hash, form] : versions)
            m_forms.push_back(std::move(form));
        std::ranges::sort(m_forms, {}, [](const FormOfVersion &form) {
            return std::pair{form->version.number, form->version.hash};
        });
        for (std::size_t version = 0; version < m_forms.size(); ++version)
            m_series.push_back(seriesFor(version));
    }

    const FormOfVersion &form(std::size_t version) const { return m_forms[version]; }
    std::size_t series(std::size_t version) const { return m_series[version]; } ///< from 0
    std::size_t numberOf(const Hash &hash) const
    {
        const auto found =
            std::ranges::find(m_forms, hash, [](const FormOfVersion &form) { return form->version.hash; });
        return static_cast<std::size_t>(found - m_forms.begin());
    }

    /// The change from a row of the versions @p before to one of @p after, of at least one each.
    TrendChange change(const std::set<std::size_t> &before, const std::set<std::size_t> &after)
    {
        std::optional<TrendChange> out;
        if (m_series[*before.begin()] != m_series[*after.begin()]) {
            out = firstBreak(before, after);
            if (!out) // a version that stands in neither row keeps the two apart
                out = firstBreak(sameSeries(before), sameSeries(after));
        }
        return out ? std::move(*out) : changeBetween(*before.rbegin(), *after.rbegin());
    }

private:
    /// The trend from the one with the lower number to the other, whichever is given first.
    const ScoreTrend &between(std::size_t one, std::size_t other)
    {
        const auto [lower, higher] = std::minmax(one, other);
        const auto found = m_trends.find({lower, higher});
        if (found != m_trends.end())
            return found->second;
        return m_trends.emplace(std::pair{lower, higher}, scoreTrend(m_forms[lower]->form, m_forms[higher]->form, m_of))
            .first->second;
    }

    std::optional<TrendChange> firstBreak(const std::set<std::size_t> &before, const std::set<std::size_t> &after)
    {
        for (const std::size_t now : after)
            for (auto was = before.rbegin(); was != before.rend(); ++was)
                if (!between(*was, now).continues())
                    return changeBetween(*was, now);
        return std::nullopt;
    }

    TrendChange changeBetween(std::size_t before, std::size_t after)
    {
        TrendChange out{.before = m_forms[before], .after = m_forms[after], .trend = {}};
        if (before != after)
            out.trend = between(before, after);
        if (after < before)
            std::swap(out.trend.came, out.trend.went);
        return out;
    }

    /// All versions of the series that @p versions are of.
    std::set<std::size_t> sameSeries(const std::set<std::size_t> &versions) const
    {
        std::set<std::size_t> out;
        for (std::size_t version = 0; version < m_series.size(); ++version)
            if (m_series[version] == m_series[*versions.begin()])
                out.insert(version);
        return out;
    }

    /// The first series with all of whose versions @p version can be compared; else a new one.
    std::size_t seriesFor(std::size_t version)
    {
        std::set<std::size_t> broken;
        std::size_t next = 0;
        for (std::size_t earlier = 0; earlier < version; ++earlier) {
            next = std::max(next, m_series[earlier] + 1);
            if (!between(earlier, version).continues())
                broken.insert(m_series[earlier]);
        }
        std::size_t out = 0;
        while (out < next && broken.contains(out))
            ++out;
        return out;
    }

    TrendOf m_of;
    std::vector<FormOfVersion> m_forms;
    std::vector<std::size_t> m_series; ///< of each version, from 0
    std::map<std::pair<std::size_t, std::size_t>, ScoreTrend> m_trends;
};

/// What becomes one row.
struct TrendCell {
    std::set<std::size_t> versions;
    std::vector<AveragedScore> scores;
};
using TrendCells = std::map<std::size_t, TrendCell>; // of one period, by series

std::map<Month, TrendCells> cellsOf(const std::vector<const PeriodEvaluation *> &evaluations,
                                    const TrendVersions &versions, const TrendQuery &query)
{
    std::map<Month, TrendCells> out;
    for (const PeriodEvaluation *const one : evaluations) {
        const std::size_t version = versions.numberOf(one->form->version.hash);
        TrendCell &cell = out[beginOfPeriod(dayOf(one->submittedAt), query.by)][versions.series(version)];
        cell.versions.insert(version);
        cell.scores.push_back({one->form->form.id, query.of == TrendOf::Raw ? one->score.raw : one->score.final,
                               ratedShare(one->form->plan, one->score)});
    }
    return out;
}

/// The rows of one form; @p months are the first ones of all periods.
std::vector<TrendRow> rowsOf(const std::vector<const PeriodEvaluation *> &evaluations, const std::vector<Month> &months,
                             const TrendQuery &query)
{
    std::map<Hash, FormOfVersion> pinned;
    for (const PeriodEvaluation *const one : evaluations)
        pinned.emplace(one->form->version.hash, one->form);
    TrendVersions versions(std::move(pinned), query.of);
    auto cells = cellsOf(evaluations, versions, query);
    const FormSlug form = evaluations.front()->form->form.id;
    std::vector<TrendRow> out;
    std::set<std::size_t> before;
    for (const Month month : months) {
        if (!cells.contains(month))
            out.push_back({.form = form,
                           .month = month,
                           .versions = {},
                           .series = {},
                           .average = averageOf({}, query.rule).value(),
                           .change = {}});
        for (auto &[series, cell] : cells[month]) {
            auto &row = out.emplace_back();
            row.form = form;
            row.month = month;
            for (const std::size_t version : cell.versions)
                row.versions.push_back(versions.form(version));
            row.series = series + 1;
            row.average = averageOf(cell.scores, query.rule).value(); // they are of one form
            if (!before.empty() && before != cell.versions)
                row.change = versions.change(before, cell.versions);
            before = std::move(cell.versions);
        }
    }
    return out;
}

/// The first months of all periods of @p query in which @p months lie; nothing where they are too many.
std::optional<std::vector<Month>> periodsOf(std::set<Month> months, const TrendQuery &query)
{
    if (!query.by)
        return std::vector(months.begin(), months.end());
    for (const auto &day : {query.from, query.to})
        if (day)
            months.insert(beginOfPeriod(*day, query.by));
    const auto length = static_cast<int>(monthsOf(query.by));
    const auto periods = (*months.rbegin() - *months.begin()).count() / length + 1;
    if (periods > static_cast<std::int64_t>(mostPeriods))
        return std::nullopt;
    std::vector<Month> out;
    for (int i = 0; i < static_cast<int>(periods); ++i)
        out.push_back(*months.begin() + std::chrono::months{i * length});
    return out;
}

} // namespace

std::string_view word(TrendPeriod period)
{
    return wordOf(trendPeriods, period);
}

std::optional<TrendPeriod> trendPeriodFromWord(std::string_view word)
{
    return valueOf(trendPeriods, word);
}

std::string periodText(TrendPeriod period, Month first)
{
    if (period == TrendPeriod::Quarter)
        return quarterText(quarterOf(first / std::chrono::day{1}));
    return fmt::format("{:04}-{:02}", static_cast<int>(first.year()), static_cast<unsigned>(first.month()));
}

Result<std::vector<TrendRow>, TrendError> averageTrend(std::span<const PeriodEvaluation> evaluations,
                                                       const TrendQuery &query)
{
    std::map<FormSlug, std::vector<const PeriodEvaluation *>> byForm;
    std::set<Month> bounds;
    for (const PeriodEvaluation &one : evaluations) {
        byForm[one.form->form.id].push_back(&one);
        bounds.insert(beginOfPeriod(dayOf(one.submittedAt), query.by));
    }
    std::vector<TrendRow> out;
    if (bounds.empty())
        return out;
    const auto months = periodsOf(std::move(bounds), query);
    if (!months)
        return Failure{TrendError::TooManyPeriods};
    for (const auto &[form, ofForm] : byForm)
        for (TrendRow &row : rowsOf(ofForm, *months, query))
            out.push_back(std::move(row));
    return out;
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/average_words.h"

#include "core/base/hex.h"
#include "core/cli/compare_words.h"
#include "core/cli/period_options.h"
#include "core/cli/pins.h"
#include "forms/compare/change_text.h"

#include <fmt/format.h>

#include <vector>

namespace ringtrue::cli {

namespace {

constexpr int averagePlaces = 2;

bool isTooFew(const forms::Average &average)
{
    return average.evaluations < forms::fewestAveraged;
}

std::string ruleWords(forms::AverageRule rule)
{
    return rule == forms::AverageRule::PooledPoints ? "points of all evaluations pooled" : "mean of evaluations";
}

std::string_view differenceWords(forms::Difference difference)
{
    switch (difference) {
    case forms::Difference::Type:
        return "another type";
    case forms::Difference::Scored:
        return "for information in one of them";
    case forms::Difference::Answers:
        return "other answers";
    case forms::Difference::Points:
        return "other points";
    case forms::Difference::Scale:
        return "another scale";
    case forms::Difference::Unit:
        return "another unit";
    }
    return {};
}

/// Adds @p word to the list @p words.
void addWord(std::string &words, const std::string &word, std::string_view between = ", ")
{
    words += fmt::format("{}{}", words.empty() ? "" : between, word);
}

std::string quotedQuestions(const std::vector<QuestionSlug> &questions)
{
    std::string out;
    for (const auto &question : questions)
        addWord(out, fmt::format("“{}”", question.text()));
    return out;
}

/// The things of @p weights whose @p key is another one: `section “opening”, question “next”`.
std::string weightWords(const std::vector<forms::WeightBreak> &weights, std::string_view key)
{
    std::string out;
    for (const auto &weight : weights)
        if (weight.key == key)
            addWord(out, fmt::format("{} “{}”", forms::word(weight.thing), weight.id));
    return out;
}

/// Why scores before and after are not averaged together.
std::string breakWords(const forms::ScoreTrend &trend)
{
    std::string out;
    for (const auto &question : trend.questions) {
        std::string why;
        for (const auto difference : question.differences)
            addWord(why, std::string(differenceWords(difference)));
        addWord(out, fmt::format("question “{}” asks something else ({})", question.question.text(), why), "; ");
    }
    if (const auto weights = weightWords(trend.weights, "weight"); !weights.empty())
        addWord(out, "weighs otherwise: " + weights, "; ");
    if (const auto bonus = weightWords(trend.weights, "bonus"); !bonus.empty())
        addWord(out, "bonus in one of them only: " + bonus, "; ");
    std::string scoring;
    for (const auto key : trend.scoring)
        addWord(scoring, std::string(forms::keyName(key)));
    if (!scoring.empty())
        addWord(out, "the scoring differs: " + scoring, "; ");
    if (!trend.critical.empty())
        addWord(out, "other answers are critical errors: " + quotedQuestions(trend.critical), "; ");
    return out;
}

/// `version 1 to 2`; `version 2`.
std::string changedVersions(const forms::TrendChange &change)
{
    const auto before = change.before->version.number;
    if (change.before == change.after)
        return fmt::format("version {}", before);
    return fmt::format("version {} to {}", before, change.after->version.number);
}

std::string changeWords(const forms::TrendChange &change)
{
    const auto &trend = change.trend;
    auto out = trend.continues() ? fmt::format("Trend continues, {}.", changedVersions(change))
                                 : fmt::format("Not comparable with the row before, {}: {}.", changedVersions(change),
                                               breakWords(trend));
    if (!trend.came.empty())
        out += fmt::format(" New questions that earn points: {}.", quotedQuestions(trend.came));
    if (!trend.went.empty())
        out += fmt::format(" Questions that earned points and are gone: {}.", quotedQuestions(trend.went));
    for (const auto &pin : pinChanges(pinsOf(*change.before), pinsOf(*change.after)))
        out += " " + pin["message"].get<std::string>();
    return out;
}

nlohmann::json questionIds(const std::vector<QuestionSlug> &questions)
{
    auto out = nlohmann::json::array();
    for (const auto &question : questions)
        out.push_back(question.text());
    return out;
}

nlohmann::json changeJson(const forms::TrendChange &change)
{
    const auto &trend = change.trend;
    auto weights = nlohmann::json::array();
    for (const auto &weight : trend.weights)
        weights.push_back({{"thing", forms::word(weight.thing)}, {"id", weight.id}, {"key", weight.key}});
    return {{"before", change.before->version.number},
            {"after", change.after->version.number},
            {"continues", trend.continues()},
            {"trend_breaks", trendBreaksJson(trend.questions)},
            {"weights", std::move(weights)},
            {"scoring", trend.scoring},
            {"critical_errors", questionIds(trend.critical)},
            {"came", questionIds(trend.came)},
            {"went", questionIds(trend.went)},
            {"pin_changes", pinChanges(pinsOf(*change.before), pinsOf(*change.after))},
            {"message", changeWords(change)}};
}

/// `version 1`; `versions 1, 2`.
std::string versionsOfRow(const forms::TrendRow &row)
{
    std::string numbers;
    for (const auto &version : row.versions)
        addWord(numbers, std::to_string(version->version.number));
    return (row.versions.size() == 1 ? "version " : "versions ") + numbers;
}

} // namespace

nlohmann::json averageJson(const forms::Average &average)
{
    const auto shown = isTooFew(average) ? std::nullopt : average.score;
    return {{"rule", forms::word(average.rule)},
            {"score", shown ? nlohmann::json(shown->rounded(averagePlaces).approximate()) : nlohmann::json()},
            {"exact", exactJson(shown)},
            {"evaluations", average.evaluations},
            {"without_score", average.withoutScore},
            {"withheld", isTooFew(average)}};
}

std::string averageWords(const std::string &name, const forms::Average &average)
{
    const auto without =
        average.withoutScore > 0 ? fmt::format(", {} without a score", average.withoutScore) : std::string();
    if (isTooFew(average))
        return fmt::format("{}: {}{}\n", name, withheldWords(average.evaluations, "an average"), without);
    return fmt::format("{}: {}, {}, n = {}{}\n", name, average.score->decimalText(averagePlaces),
                       ruleWords(average.rule), average.evaluations, without);
}

nlohmann::json trendRowJson(const forms::TrendRow &row)
{
    auto out = averageJson(row.average);
    out["form"] = row.form.text();
    out["series"] = row.series ? nlohmann::json(*row.series) : nlohmann::json();
    out["versions"] = nlohmann::json::array();
    for (const auto &version : row.versions)
        out["versions"].push_back({{"number", version->version.number}, {"hash", hex(view(version->version.hash))}});
    out["withheld"] = !row.isEmpty() && isTooFew(row.average);
    out["change"] = row.change ? changeJson(*row.change) : nlohmann::json();
    return out;
}

std::string trendWords(std::span<const forms::TrendRow> rows, forms::TrendPeriod period)
{
    std::string out;
    const forms::TrendRow *before = nullptr;
    for (const auto &row : rows) {
        if (!before || before->form != row.form)
            out += fmt::format("{} by {}\n", row.form.text(), forms::word(period));
        before = &row;
        if (row.change)
            out += fmt::format("    {}\n", changeWords(*row.change));
        const auto name = "  " + forms::periodText(period, row.month);
        out += row.isEmpty() ? name + ": no evaluations\n"
                             : averageWords(fmt::format("{}, {}", name, versionsOfRow(row)), row.average);
    }
    return out;
}

std::string averagesWords(std::span<const forms::TrendRow> rows)
{
    std::string out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &row = rows[i];
        const bool isNext = i > 0 && rows[i - 1].form == row.form;
        const bool isOneOfSeveral = isNext || (i + 1 < rows.size() && rows[i + 1].form == row.form);
        if (isNext && row.change)
            out += fmt::format("    {}\n", changeWords(*row.change));
        out += averageWords(row.form.text() + (isOneOfSeveral ? ", " + versionsOfRow(row) : ""), row.average);
    }
    return out;
}

} // namespace ringtrue::cli

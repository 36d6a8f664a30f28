// SPDX-License-Identifier: Apache-2.0
#include "core/cli/average_words.h"
#include "core/cli/commands/commands.h"
#include "core/cli/number_words.h"
#include "core/cli/period_options.h"

#include <fmt/format.h>

#include <optional>
#include <utility>
#include <vector>

namespace ringtrue::cli {

namespace {

struct EvaluationAverageOptions {
    PeriodOptions period;
    std::string rule = std::string(forms::word(forms::AverageRule::MeanOfEvaluations));
    std::string of = "final";
    std::string by; ///< empty: no trend
    bool asOneScale = false;
};

forms::AverageRule ruleOf(const EvaluationAverageOptions &options)
{
    return forms::averageRuleFromWord(options.rule).value_or(forms::AverageRule::MeanOfEvaluations);
}

/// What is averaged, and how; by no period unless one is named.
forms::TrendQuery queryOf(const EvaluationAverageOptions &options)
{
    return {.by = forms::trendPeriodFromWord(options.by),
            .of = options.of == "raw" ? forms::TrendOf::Raw : forms::TrendOf::Final,
            .rule = ruleOf(options),
            .from = forms::dayFromText(options.period.from),
            .to = forms::dayFromText(options.period.to)};
}

/// Adds one average of all forms together.
void addOneScale(Reply &reply, const forms::PeriodEvaluations &period, const EvaluationAverageOptions &options)
{
    std::vector<forms::AveragedScore> scores;
    for (const auto &one : period.evaluations)
        scores.push_back({one.form->form.id, options.of == "raw" ? one.score.raw : one.score.final,
                          forms::ratedShare(one.form->plan, one.score)});
    if (scores.empty())
        return;
    const auto average = forms::averageOf(scores, ruleOf(options), forms::ScaleClaim::SaidToBeOne).value();
    auto json = averageJson(average);
    json["form"] = nullptr;
    json["of_several_forms"] = average.isOfSeveralForms;
    reply.json["averages"].push_back(std::move(json));
    reply.words += averageWords("all forms as one scale", average);
}

/// Adds one average of each form, of each of its versions that cannot be averaged with the others.
void addAverages(Reply &reply, const forms::PeriodEvaluations &period, const EvaluationAverageOptions &options)
{
    const auto rows = forms::averageTrend(period.evaluations, queryOf(options)).value(); // of one period
    for (const auto &row : rows) {
        auto json = trendRowJson(row);
        json["of_several_forms"] = false;
        reply.json["averages"].push_back(std::move(json));
    }
    reply.words += averagesWords(rows);
}

/// Adds one average of each form and period; a refusal where there would be too many.
std::optional<Reply> addTrend(Reply &reply, const forms::PeriodEvaluations &period,
                              const EvaluationAverageOptions &options)
{
    const auto query = queryOf(options);
    const auto by = query.by.value_or(forms::TrendPeriod::Month);
    const auto rows = forms::averageTrend(period.evaluations, query);
    if (!rows)
        return refusal("too-many-periods",
                       fmt::format("That would be more than {} periods of each form. Name days that are nearer to each "
                                   "other with --from and --to.",
                                   grouped(forms::mostPeriods)));
    reply.json["by"] = options.by;
    reply.json["trend"] = nlohmann::json::array();
    for (const auto &row : *rows) {
        auto json = trendRowJson(row);
        json["period"] = forms::periodText(by, row.month);
        reply.json["trend"].push_back(std::move(json));
    }
    reply.words += trendWords(*rows, by);
    return std::nullopt;
}

Reply evaluationAverageReply(const EvaluationAverageOptions &options, const Context &context)
{
    const auto period = readPeriod(options.period, context);
    if (!period)
        return period.error();
    Reply reply{.json = {{"rule", options.rule},
                         {"of", options.of},
                         {"self_evaluations", period->selfEvaluations},
                         {"unreadable", period->unreadable}}};
    if (options.by.empty()) {
        reply.json["averages"] = nlohmann::json::array();
        (options.asOneScale ? addOneScale : addAverages)(reply, *period, options);
    } else if (auto refused = addTrend(reply, *period, options)) {
        return std::move(*refused);
    }
    if (reply.words.empty())
        reply.words = "No evaluations that you may read were submitted then.\n";
    reply.words += leftOutWords(*period);
    return reply;
}

} // namespace

void addEvaluationAverage(Frame &frame)
{
    auto options = std::make_shared<EvaluationAverageOptions>();
    Parser command = frame.add("evaluation", "average", "Average scores by form, with the rule of the average",
                               [options](const Context &context) { return evaluationAverageReply(*options, context); });
    addPeriodOptions(command, options->period);
    command
        .option("--rule", options->rule,
                "Each evaluation counts once, or as much as the share of its form that was rated")
        .oneOf({"mean-of-evaluations", "pooled-points"})
        .showsDefault();
    command.option("--of", options->of, "The scores after critical errors, or as answered")
        .oneOf({"final", "raw"})
        .showsDefault();
    Option by = command.option("--by", options->by,
                               "One average a period, marked where another version of the form breaks the trend");
    by.oneOf({"month", "quarter"});
    command.flag("--as-one-scale", options->asOneScale, "Average different forms together, as if they were one scale")
        .excludes(by);
}

} // namespace ringtrue::cli

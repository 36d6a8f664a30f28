// SPDX-License-Identifier: Apache-2.0
#include "core/cli/average_words.h"
#include "core/cli/commands/commands.h"
#include "core/cli/number_words.h"
#include "core/cli/period_options.h"

#include <fmt/format.h>

#include <map>
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

/// The scores of each form; of all together under an empty id where they are said to be one scale.
std::map<std::string, std::vector<forms::AveragedScore>> scoresByForm(const forms::PeriodEvaluations &period,
                                                                      const EvaluationAverageOptions &options)
{
    std::map<std::string, std::vector<forms::AveragedScore>> out;
    for (const auto &one : period.evaluations) {
        const auto &form = one.form->form.id;
        out[options.asOneScale ? std::string() : form.text()].push_back(
            {form, options.of == "raw" ? one.score.raw : one.score.final,
             forms::ratedShare(one.form->plan, one.score)});
    }
    return out;
}

forms::AverageRule ruleOf(const EvaluationAverageOptions &options)
{
    return forms::averageRuleFromWord(options.rule).value_or(forms::AverageRule::MeanOfEvaluations);
}

/// Adds one average of each form; a refusal where there can be none.
std::optional<Reply> addAverages(Reply &reply, const forms::PeriodEvaluations &period,
                                 const EvaluationAverageOptions &options)
{
    reply.json["averages"] = nlohmann::json::array();
    for (const auto &[form, scores] : scoresByForm(period, options)) {
        const auto claim = options.asOneScale ? forms::ScaleClaim::SaidToBeOne : forms::ScaleClaim::EachForm;
        const auto average = forms::averageOf(scores, ruleOf(options), claim);
        if (!average)
            return refusal("several-forms",
                           "Scores of different forms are not one scale. Say --as-one-scale where they "
                           "are meant to be.");
        auto json = averageJson(*average);
        json["form"] = form.empty() ? nlohmann::json() : nlohmann::json(form);
        json["of_several_forms"] = average->isOfSeveralForms;
        reply.json["averages"].push_back(std::move(json));
        reply.words += averageWords(form.empty() ? "all forms as one scale" : form, *average);
    }
    return std::nullopt;
}

/// Adds one average of each form and period; a refusal where there would be too many.
std::optional<Reply> addTrend(Reply &reply, const forms::PeriodEvaluations &period,
                              const EvaluationAverageOptions &options)
{
    const auto by = forms::trendPeriodFromWord(options.by).value_or(forms::TrendPeriod::Month);
    const auto rows = forms::averageTrend(period.evaluations,
                                          {.by = by,
                                           .of = options.of == "raw" ? forms::TrendOf::Raw : forms::TrendOf::Final,
                                           .rule = ruleOf(options),
                                           .from = forms::dayFromText(options.period.from),
                                           .to = forms::dayFromText(options.period.to)});
    if (!rows)
        return refusal("too-many-periods",
                       fmt::format("That would be more than {} periods of each form. Name days that are nearer to each "
                                   "other with --from and --to.",
                                   grouped(forms::mostPeriods)));
    reply.json["by"] = options.by;
    reply.json["trend"] = nlohmann::json::array();
    for (const auto &row : *rows)
        reply.json["trend"].push_back(trendRowJson(row, by));
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
    if (auto refused = options.by.empty() ? addAverages(reply, *period, options) : addTrend(reply, *period, options))
        return std::move(*refused);
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

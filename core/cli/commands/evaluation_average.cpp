// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/period_options.h"
#include "forms/score/average.h"

#include <fmt/format.h>

#include <map>
#include <vector>

namespace ringtrue::cli {

namespace {

struct EvaluationAverageOptions {
    PeriodOptions period;
    std::string rule = std::string(forms::word(forms::AverageRule::MeanOfEvaluations));
    std::string of = "final";
    bool asOneScale = false;
};

constexpr int places = 2;

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

std::string ruleWords(forms::AverageRule rule)
{
    return rule == forms::AverageRule::PooledPoints ? "points of all evaluations pooled" : "mean of evaluations";
}

std::string averageWords(const std::string &form, const forms::Average &average, bool withheld)
{
    const auto name = form.empty() ? std::string("all forms as one scale") : form;
    const auto without =
        average.withoutScore > 0 ? fmt::format(", {} without a score", average.withoutScore) : std::string();
    if (withheld)
        return fmt::format("{}: {}{}\n", name, withheldWords(average.evaluations, "an average"), without);
    return fmt::format("{}: {}, {}, n = {}{}\n", name, average.score->decimalText(places), ruleWords(average.rule),
                       average.evaluations, without);
}

Reply evaluationAverageReply(const EvaluationAverageOptions &options, const Context &context)
{
    const auto period = readPeriod(options.period, context);
    if (!period)
        return period.error();
    const auto rule = forms::averageRuleFromWord(options.rule).value_or(forms::AverageRule::MeanOfEvaluations);
    Reply reply{.json = {{"rule", options.rule},
                         {"of", options.of},
                         {"averages", nlohmann::json::array()},
                         {"self_evaluations", period->selfEvaluations},
                         {"unreadable", period->unreadable}}};
    for (const auto &[form, scores] : scoresByForm(*period, options)) {
        const auto claim = options.asOneScale ? forms::ScaleClaim::SaidToBeOne : forms::ScaleClaim::EachForm;
        const auto average = forms::averageOf(scores, rule, claim);
        if (!average)
            return refusal("several-forms",
                           "Scores of different forms are not one scale. Say --as-one-scale where they "
                           "are meant to be.");
        const bool withheld = average->evaluations < forms::fewestAveraged;
        const auto shown = withheld ? std::nullopt : average->score;
        reply.json["averages"].push_back(
            {{"form", form.empty() ? nlohmann::json() : nlohmann::json(form)},
             {"rule", forms::word(average->rule)},
             {"score", shown ? nlohmann::json(shown->rounded(places).approximate()) : nlohmann::json()},
             {"exact", exactJson(shown)},
             {"evaluations", average->evaluations},
             {"without_score", average->withoutScore},
             {"of_several_forms", average->isOfSeveralForms},
             {"withheld", withheld}});
        reply.words += averageWords(form, *average, withheld);
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
    command.flag("--as-one-scale", options->asOneScale, "Average different forms together, as if they were one scale");
}

} // namespace ringtrue::cli

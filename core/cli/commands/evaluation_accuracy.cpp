// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/number_words.h"
#include "core/cli/period_options.h"
#include "forms/compare/same_question.h"
#include "forms/score/accuracy.h"
#include "forms/score/average.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace ringtrue::cli {

namespace {

/// Questions at which errors of one version and of the next that was used do not count alike.
struct AccuracyChange {
    std::int64_t before = 0;
    std::int64_t after = 0;
    std::vector<std::string> questions;
};

/// The accuracies of one form.
struct FormAccuracy {
    explicit FormAccuracy(forms::CountedErrors counted) : count(std::move(counted)) {}
    forms::AccuracyCount count;
    std::size_t evaluations = 0;
    std::map<std::int64_t, std::shared_ptr<const forms::LoadedForm>> versions; ///< by number
    std::vector<AccuracyChange> changes;
};

std::vector<AccuracyChange> changesOf(const FormAccuracy &form)
{
    std::vector<AccuracyChange> out;
    const forms::LoadedForm *before = nullptr;
    for (const auto &[number, version] : form.versions) {
        AccuracyChange change{
            .before = before != nullptr ? before->version.number : 0, .after = number, .questions = {}};
        if (before != nullptr) {
            for (const auto &one : forms::trendsBreak(before->form, version->form))
                change.questions.push_back(one.question.text());
            for (const auto &one : forms::accuracyBreaks(before->form, version->form))
                if (std::ranges::find(change.questions, one.question.text()) == change.questions.end())
                    change.questions.push_back(one.question.text());
        }
        if (!change.questions.empty())
            out.push_back(std::move(change));
        before = version.get();
    }
    return out;
}

std::map<std::string, FormAccuracy> accuracyByForm(const forms::PeriodEvaluations &period,
                                                   const forms::CountedErrors &counted)
{
    std::map<std::string, FormAccuracy> out;
    for (const auto &one : period.evaluations) {
        const auto &plan = one.form->plan;
        const auto picks = forms::picksOf(plan, one.answers); // periodEvaluations() saw to it that they fit
        auto &form = out.try_emplace(one.form->form.id.text(), counted).first->second;
        form.count.add(one.interaction, plan, forms::score(plan, *picks), one.answers);
        ++form.evaluations;
        form.versions.emplace(one.form->version.number, one.form);
    }
    for (auto &[name, form] : out)
        form.changes = changesOf(form);
    return out;
}

bool isWithheld(const forms::Accuracy &accuracy)
{
    return accuracy.applied < static_cast<std::int64_t>(forms::fewestAveraged);
}

nlohmann::json accuracyJson(const forms::Accuracy &accuracy)
{
    const bool withheld = isWithheld(accuracy);
    nlohmann::json out{{"applied", accuracy.applied},
                       {"unattributed", accuracy.unattributed},
                       {"withheld", withheld},
                       {"accuracy", nullptr}};
    const auto bounds = forms::boundsOf(accuracy);
    if (withheld || !bounds)
        return out;
    out["without_error"] = accuracy.without;
    const auto interval = forms::intervalOf(accuracy);
    if (!interval) {
        out["between"] = {bounds->low.approximate(), bounds->high.approximate()};
        return out;
    }
    out["accuracy"] = bounds->low.approximate();
    out["exact"] = bounds->low.text();
    out["low"] = interval->low;
    out["high"] = interval->high;
    out["level"] = 0.95;
    return out;
}

std::string accuracyWords(const std::string &name, const forms::Accuracy &accuracy)
{
    const auto bounds = forms::boundsOf(accuracy);
    if (!bounds)
        return fmt::format("  {:<22} never applied\n", name);
    if (isWithheld(accuracy))
        return fmt::format("  {:<22} not shown: it applied to {} of the five interactions that are needed\n", name,
                           accuracy.applied);
    const auto low = (bounds->low * 100).decimalText(1), high = (bounds->high * 100).decimalText(1);
    const auto interval = forms::intervalOf(accuracy);
    if (!interval)
        return fmt::format("  {:<22} between {} and {} %, n = {}: of {} nobody said whose the error was\n", name, low,
                           high, accuracy.applied, accuracy.unattributed);
    return fmt::format("  {:<22} {} %, 95 % interval {:.1f} to {:.1f} %, n = {}\n", name, low, interval->low * 100,
                       interval->high * 100, accuracy.applied);
}

nlohmann::json json(const std::string &name, const FormAccuracy &form)
{
    nlohmann::json classes = nlohmann::json::object(), questions = nlohmann::json::object();
    for (const auto errorClass : allErrorClasses)
        if (isCritical(errorClass))
            classes[std::string(word(errorClass))] = accuracyJson(form.count.of(errorClass));
    for (const auto &[question, accuracy] : form.count.byQuestion())
        questions[question.text()] = accuracyJson(accuracy);
    nlohmann::json versions = nlohmann::json::array(), changes = nlohmann::json::array();
    for (const auto &[number, version] : form.versions)
        versions.push_back(number);
    for (const auto &change : form.changes)
        changes.push_back({{"before", change.before}, {"after", change.after}, {"questions", change.questions}});
    return {{"form", name},
            {"versions", std::move(versions)},
            {"changes", std::move(changes)},
            {"evaluations", form.evaluations},
            {"interactions", form.count.interactions()},
            {"by_error_class", std::move(classes)},
            {"non_critical_by_question", std::move(questions)},
            {"unattributed", form.count.unattributed()}};
}

std::string words(const std::string &name, const FormAccuracy &form)
{
    auto out = fmt::format("{}, {} interactions\n", name, form.count.interactions());
    for (const auto errorClass : allErrorClasses)
        if (isCritical(errorClass))
            out += accuracyWords(std::string(word(errorClass)), form.count.of(errorClass));
    for (const auto &[question, accuracy] : form.count.byQuestion())
        out += accuracyWords(question.text(), accuracy);
    if (form.count.unattributed() > 0)
        out += fmt::format("  With errors of which nobody said whose they were: {}\n",
                           counted(static_cast<std::size_t>(form.count.unattributed()), "interaction", "interactions"));
    for (const auto &change : form.changes)
        out += fmt::format("  Caution: errors at “{}” do not count alike in version {} and version {}. Give --from and "
                           "--to to count them apart.\n",
                           fmt::join(change.questions, "”, “"), change.before, change.after);
    return out;
}

Reply evaluationAccuracyReply(const PeriodOptions &options, const Context &context)
{
    const auto period = readPeriod(options, context);
    if (!period)
        return period.error();
    forms::CountedErrors counted;
    if (!options.attribution.empty())
        counted.of = AttributionSlug(options.attribution);
    Reply reply{.json = {{"rule", "interactions-without-error"},
                         {"attribution", counted.of ? nlohmann::json(options.attribution) : nlohmann::json()},
                         {"forms", nlohmann::json::array()},
                         {"self_evaluations", period->selfEvaluations},
                         {"unreadable", period->unreadable}}};
    for (const auto &[name, form] : accuracyByForm(*period, counted)) {
        reply.json["forms"].push_back(json(name, form));
        reply.words += words(name, form);
    }
    if (reply.words.empty())
        reply.words = "No evaluations that you may read were submitted then.\n";
    else
        reply.words = "Interactions without an error of the class, of those in which it applied; non-critical ones by "
                      "question\n"
                      + reply.words;
    reply.words += leftOutWords(*period);
    return reply;
}

} // namespace

void addEvaluationAccuracy(Frame &frame)
{
    auto options = std::make_shared<PeriodOptions>();
    Parser command = frame.add(
        "evaluation", "accuracy", "The share of interactions without an error, by form and error class, with intervals",
        [options](const Context &context) { return evaluationAccuracyReply(*options, context); });
    addPeriodOptions(command, *options);
    command.option("--attribution", options->attribution,
                   "Count only errors that were attributed so, such as agent; without it all count");
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/trace/trace.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string form;
};

nlohmann::json traceJson(const forms::LoadedForm &form, const forms::Question &question)
{
    auto out = nlohmann::json::array();
    if (form.vision)
        for (const auto &line : forms::lineOfSight(form.form, *form.vision, question).behaviours)
            out.push_back({{"behaviour", line.behaviour->id.text()}, {"pillar", line.pillar->id.text()}});
    return out;
}

nlohmann::json questionJson(const forms::LoadedForm &form, const forms::Question &question)
{
    auto options = nlohmann::json::array();
    for (const auto &option : question.answers)
        options.push_back({{"id", option.id.text()}, {"text", option.text}, {"points", option.points.text()}});
    nlohmann::json out{{"id", question.id.text()},      {"text", question.text},
                       {"type", word(question.type)},   {"not_applicable", question.notApplicable},
                       {"answers", std::move(options)}, {"trace", traceJson(form, question)}};
    out["weight"] = question.weight ? nlohmann::json(question.weight->text()) : nlohmann::json();
    out["obligation"] = question.obligation ? nlohmann::json(question.obligation->text()) : nlohmann::json();
    if (question.scale)
        out["scale"] = {{"min", question.scale->min}, {"max", question.scale->max}};
    return out;
}

std::string questionWords(const forms::LoadedForm &form, const forms::Question &question)
{
    std::string answers;
    for (const auto &option : question.answers)
        answers += (answers.empty() ? "" : " | ") + option.id.text();
    if (question.scale)
        answers = fmt::format("{} to {}", question.scale->min, question.scale->max);
    std::string out = fmt::format("  {:<22} {}  [{}{}]\n", question.id.text(), question.text, answers,
                                  question.notApplicable ? " | not-applicable" : "");
    if (form.vision)
        for (const auto &line : forms::lineOfSight(form.form, *form.vision, question).behaviours)
            out += fmt::format("  {:<22} -> {} -> {}\n", "", line.behaviour->text, line.pillar->name);
    return out;
}

nlohmann::json coverageJson(const forms::LoadedForm &form)
{
    if (!form.vision)
        return nullptr;
    const auto coverage = forms::coverage(form.form, *form.vision);
    nlohmann::json pillars = nlohmann::json::object();
    for (const auto &share : coverage.pillars)
        pillars[share.pillar.text()] = share.weight.text();
    nlohmann::json obligations = nlohmann::json::object();
    for (const auto &share : coverage.obligations)
        obligations[share.obligation.text()] = share.weight.text();
    auto notAsked = nlohmann::json::array();
    for (const auto &behaviour : coverage.notAsked)
        notAsked.push_back(behaviour.text());
    auto tracesToNothing = nlohmann::json::array();
    for (const auto &question : coverage.tracesToNothing)
        tracesToNothing.push_back(question.text());
    return {{"pillars", pillars},
            {"obligations", obligations},
            {"untraced", coverage.untraced.text()},
            {"behaviours_not_asked", notAsked},
            {"questions_that_trace_to_nothing", tracesToNothing}};
}

Reply reply(const forms::LoadedForm &form)
{
    Reply out{.json = {{"form", form.form.id.text()},
                       {"number", form.version.number},
                       {"title", form.form.title},
                       {"sections", nlohmann::json::array()},
                       {"coverage", coverageJson(form)}},
              .words = fmt::format("{}, version {}\n", form.form.title, form.version.number)};
    for (const auto &section : form.form.sections) {
        auto questions = nlohmann::json::array();
        out.words += '\n' + section.title + '\n';
        for (const auto &question : section.questions) {
            questions.push_back(questionJson(form, question));
            out.words += questionWords(form, question);
        }
        out.json["sections"].push_back(
            {{"id", section.id.text()}, {"title", section.title}, {"questions", std::move(questions)}});
    }
    return out;
}

Reply run(const Options &options, const Context &context)
{
    auto session = openForReading(options.workspace, context);
    if (!session)
        return session.error();
    const auto form = forms::loadNewestForm(session->reader, FormSlug(options.form));
    if (!form)
        return refusalOf(form.error(), fmt::format("The form “{}”", options.form));
    return reply(**form);
}

} // namespace

void addFormShow(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("form", "show", "Show a form: questions, answers, what they trace to, coverage",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("form", options->form, "Its id, as `form list` shows it")->required();
}

} // namespace ringtrue::cli

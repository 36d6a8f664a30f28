// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/filled_form.h"
#include "core/cli/interaction_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct EvaluationTemplateOptions {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string form;
};

/// What may stand as the answer to @p question: ids of options, `0 to 10`, `words`; `not-applicable`.
nlohmann::ordered_json taken(const forms::Question &question)
{
    auto out = nlohmann::ordered_json::array();
    for (const auto &option : question.answers)
        out.push_back(option.id.text());
    if (question.scale)
        out.push_back(fmt::format("{} to {}", question.scale->min, question.scale->max));
    if (question.type == forms::QuestionType::Text)
        out.push_back("words");
    if (question.notApplicable)
        out.push_back("not-applicable");
    return out;
}

Reply evaluationTemplateReply(const EvaluationTemplateOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    const auto interaction = findInteraction(*session, options.interaction);
    if (!interaction)
        return interaction.error();
    if (auto gone = refuseGone(*session, *interaction))
        return std::move(*gone);
    const auto form = findForm(*session, *interaction, options.form);
    if (!form)
        return form.error();
    nlohmann::ordered_json answers = nlohmann::ordered_json::object();
    nlohmann::ordered_json questions = nlohmann::ordered_json::object();
    for (const auto &placed : forms::questionsOf((*form)->form)) {
        answers[placed.question->id.text()] = nullptr;
        questions[placed.question->id.text()] = {{"text", placed.question->text}, {"takes", taken(*placed.question)}};
    }
    const nlohmann::ordered_json out{
        {"form", (*form)->form.id.text()}, {"answers", std::move(answers)}, {"questions", std::move(questions)}};
    return {.json = nlohmann::json(out), .words = out.dump(2) + '\n'};
}

} // namespace

void addEvaluationTemplate(Frame &frame)
{
    auto options = std::make_shared<EvaluationTemplateOptions>();
    Parser command =
        frame.add("evaluation", "template", "Write an empty file of answers for an interaction",
                  [options](const Context &context) { return evaluationTemplateReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--interaction", options->interaction, "Its number or id").required();
    command.option("--form", options->form, "The form's id; without it, the one that fits best");
}

} // namespace ringtrue::cli

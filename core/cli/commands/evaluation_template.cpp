// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/interaction_words.h"

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string form;
};

Reply run(const Options &options, const Context &context)
{
    auto session = openForReading(options.workspace, context);
    if (!session)
        return session.error();
    const auto interaction = findInteraction(*session, options.interaction);
    if (!interaction)
        return interaction.error();
    const auto form = findForm(*session, *interaction, options.form);
    if (!form)
        return form.error();
    nlohmann::ordered_json answers = nlohmann::ordered_json::object();
    for (const auto &placed : forms::questionsOf((*form)->form))
        answers[placed.question->id.text()] = nullptr;
    const nlohmann::ordered_json out{{"form", (*form)->form.id.text()}, {"answers", answers}};
    return {.json = nlohmann::json(out), .words = out.dump(2) + '\n'};
}

} // namespace

void addEvaluationTemplate(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("evaluation", "template", "Write an empty file of answers for an interaction",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("--interaction", options->interaction, "Its number or id")->required();
    command.add_option("--form", options->form, "The form's id; without it, the one that fits best");
}

} // namespace ringtrue::cli

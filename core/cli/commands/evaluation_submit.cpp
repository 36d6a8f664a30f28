// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/interaction_words.h"
#include "forms/service/answers_file.h"
#include "forms/service/submit_evaluation.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string form;
    std::string answers;
    std::int32_t segment = 1;
};

Reply run(const Options &options, const Context &context)
{
    const auto text = readFile(options.answers, 4u << 20);
    if (!text)
        return text.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::Evaluate);
    if (!session)
        return session.error();
    const auto interaction = findInteraction(*session, options.interaction);
    if (!interaction)
        return interaction.error();
    const auto form = findForm(*session, *interaction, options.form);
    if (!form)
        return form.error();
    const auto answers = forms::readAnswers(*text, (*form)->form);
    if (!answers)
        return refusalOf(answers.error(), options.answers);
    const auto segment = static_cast<std::size_t>(options.segment) - 1;
    if (segment >= interaction->segments.size())
        return refusal("unknown-segment",
                       fmt::format("The interaction has {} segments.", interaction->segments.size()));
    const Evaluation evaluation{.id = {},
                                .interaction = interaction->id,
                                .segment = static_cast<std::int32_t>(segment),
                                .evaluator = session->authorId(),
                                .agent = interaction->segments[segment].agent,
                                .form = (*form)->form.id,
                                .formVersion = (*form)->version.hash,
                                .visionVersion = (*form)->version.visionVersion,
                                .answers = *answers,
                                .startedAt = context.clock.now(),
                                .submittedAt = {},
                                .supersedes = {}};
    const auto submitted = session->workspace
                               ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
                                   return forms::submitEvaluation(ledger, evaluation, **form);
                               })
                               .get();
    if (!submitted)
        return refusalOf(submitted.error(), (*form)->form);
    return {.json = {{"evaluation", submitted->id.text()}, {"score", scoreJson(submitted->score)}},
            .words = fmt::format("Submitted: {}. See why with: ringtrue evaluation explain {}\n",
                                 scoreWords(submitted->score, (*form)->form.scoring), submitted->id.text())};
}

} // namespace

void addEvaluationSubmit(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("evaluation", "submit", "Evaluate an interaction with a file of answers",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("--interaction", options->interaction, "Its number or id")->required();
    command.add_option("--form", options->form, "The form's id; without it, the one that fits best");
    command.add_option("--answers", options->answers, "A JSON file as `evaluation template` makes one")->required();
    command.add_option("--segment", options->segment, "Which agent's part of a transferred interaction, from 1")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
}

} // namespace ringtrue::cli

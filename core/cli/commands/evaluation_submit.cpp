// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/content_words.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/words.h"
#include "core/service/log_words.h"
#include "forms/service/answers_file.h"
#include "forms/service/submit_evaluation.h"

#include <fmt/format.h>

#include <utility>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string form;
    std::string answers;
    std::int32_t segment = 1;
    bool again = false;
};

/// What evidence names must be there: a part of what was recorded, or messages that were written.
std::optional<Reply> checkEvidence(Session &session, const Interaction &interaction, const std::vector<Answer> &answers)
{
    const auto content = readContent(session, interaction.id);
    if (!content)
        return content.error();
    const auto count = content->transcript.messages.size();
    std::string wrong;
    for (const auto &answer : answers)
        for (const auto &one : answer.evidence) {
            const auto *const span = std::get_if<TimeSpan>(&one);
            const auto *const range = std::get_if<MessageRange>(&one);
            const auto name = fmt::format("\n{} at “{}”", forms::evidenceText(one), answer.question.text());
            if (span != nullptr && span->endMs > interaction.durationMs + 1000)
                wrong += fmt::format("{}: it ends after {}.", name, durationWords(interaction.durationMs));
            if (range != nullptr && isReadable(*content) && std::cmp_greater_equal(range->last, count))
                wrong += count == 0 ? name + ": it has no messages. Give a time such as \"02:13-02:21\"."
                                    : fmt::format("{}: it has {} messages.", name, count);
        }
    if (wrong.empty())
        return std::nullopt;
    return refusal("no-such-evidence", fmt::format("Nothing was submitted. Evidence must lie in the {} {}.{}",
                                                   word(interaction.channel), interaction.reference, wrong));
}

/// Nobody evaluates the same twice by mistake.
std::optional<Reply> checkFirst(Session &session, const Interaction &interaction, std::size_t segment)
{
    const auto made = forms::evaluations(session.reader,
                                         {.evaluator = session.authorId(), .agent = {}, .interaction = interaction.id});
    if (!made)
        return refusalOf(made.error(), "The evaluations could not be read");
    for (const auto &evaluation : *made)
        if (std::cmp_equal(evaluation.segment, segment))
            return refusal("already-evaluated",
                           fmt::format("You have evaluated {} {} before: {}. If it is meant to count a second time, "
                                       "give --again.",
                                       word(interaction.channel), interaction.reference, evaluation.id.text()));
    return std::nullopt;
}

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
    if (auto wrong = checkEvidence(*session, *interaction, *answers))
        return std::move(*wrong);
    if (auto twice = options.again ? std::nullopt : checkFirst(*session, *interaction, segment))
        return std::move(*twice);
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
    if (!submitted) {
        if (submitted.error().ledger)
            service::logNotWritten(*session->workspace, "evaluation", *submitted.error().ledger);
        return refusalOf(submitted.error(), (*form)->form);
    }
    session->workspace->log().write("submitted", {{"evaluation", submitted->id}});
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
    command.add_flag("--again", options->again, "Also where you have evaluated it before");
}

} // namespace ringtrue::cli

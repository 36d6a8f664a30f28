// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/filled_form.h"
#include "core/cli/words.h"
#include "core/service/log_words.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/submit_evaluation.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    FilledFormOptions filled;
    bool again = false;
};

/// Nobody evaluates the same twice by mistake.
std::optional<Reply> checkFirst(FilledForm &filled)
{
    auto &session = filled.session;
    const auto &interaction = filled.interaction;
    const auto made = forms::evaluations(session.reader,
                                         {.evaluator = session.authorId(), .agent = {}, .interaction = interaction.id});
    if (!made)
        return refusalOf(made.error(), "The evaluations could not be read");
    for (const auto &evaluation : *made)
        if (evaluation.segment == filled.segment)
            return refusal("already-evaluated",
                           fmt::format("You have evaluated {} {} before: {}. If it is meant to count a second time, "
                                       "give --again.",
                                       word(interaction.channel), interaction.reference, evaluation.id.text()));
    return std::nullopt;
}

Reply run(const Options &options, const Context &context)
{
    auto filled = readFilledForm(options.filled, context);
    if (!filled)
        return filled.error();
    if (auto twice = options.again ? std::nullopt : checkFirst(*filled))
        return std::move(*twice);
    const auto &form = *filled->form;
    const Evaluation evaluation{.id = {},
                                .interaction = filled->interaction.id,
                                .segment = filled->segment,
                                .evaluator = filled->session.authorId(),
                                .agent = filled->interaction.segments[static_cast<std::size_t>(filled->segment)].agent,
                                .form = form.form.id,
                                .formVersion = form.version.hash,
                                .visionVersion = form.version.visionVersion,
                                .answers = filled->answers,
                                .startedAt = context.clock.now(),
                                .submittedAt = {},
                                .supersedes = {}};
    auto &workspace = *filled->session.workspace;
    const auto submitted = workspace
                               .submit([&](ledger::Ledger &ledger, storage::Connection &) {
                                   return forms::submitEvaluation(ledger, evaluation, form);
                               })
                               .get();
    if (!submitted) {
        if (submitted.error().ledger)
            service::logNotWritten(workspace, "evaluation", *submitted.error().ledger);
        return refusalOf(submitted.error(), form.form);
    }
    workspace.log().write("submitted", {{"evaluation", submitted->id}});
    return {.json = {{"evaluation", submitted->id.text()}, {"score", scoreJson(submitted->score)}},
            .words = fmt::format("Submitted: {}. See why with: ringtrue evaluation explain {}\n",
                                 scoreWords(submitted->score, form.form.scoring), submitted->id.text())};
}

} // namespace

void addEvaluationSubmit(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("evaluation", "submit", "Evaluate an interaction with a file of answers",
                                  [options](const Context &context) { return run(*options, context); });
    addFilledFormOptions(command, options->filled);
    command.add_flag("--again", options->again, "Also where you have evaluated it before");
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/content_words.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/explanation_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/feedback_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/readable.h"
#include "core/organisation/interactions.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct EvaluationExplainOptions {
    WorkspaceOptions workspace;
    std::string evaluation;
};

/// What was evaluated, by whom, with which form.
std::string headWords(Session &session, const forms::LoadedEvaluation &loaded, const forms::EvaluationSummary &summary,
                      const std::optional<Interaction> &interaction)
{
    const auto &evaluation = loaded.record.evaluation;
    auto out = fmt::format("{} by {}, with {}, version {}{}\n", nameOf(session, evaluation.agent),
                           nameOf(session, evaluation.evaluator), loaded.form->version.title,
                           loaded.form->version.number, standingWords(session, summary));
    return interaction ? interactionWords(session, *interaction) + out : out;
}

Reply evaluationExplainReply(const EvaluationExplainOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto loaded = loadReadable(*session, options.evaluation);
    if (!loaded)
        return loaded.error();
    const auto &of = loaded->record.evaluation.interaction;
    const auto interaction = organisation::readInteraction(session->reader, of);
    if (!interaction)
        return refusalOf(interaction.error(), "The interactions could not be read");
    const auto feedback = forms::feedbackOn(session->reader, loaded->record.evaluation.id);
    if (!feedback)
        return refusalOf(*session, feedback.error());
    const auto content = readContent(*session, of);
    if (!content)
        return content.error();
    const auto explanation = forms::explain(*loaded);
    auto json = explanationJson(explanation, loaded->form->form.scoring, content->transcript);
    json["evaluation"] = options.evaluation;
    addStandingJson(json, *session, feedback->evaluation);
    json["words_erased"] = loaded->record.wordsErased;
    auto words = headWords(*session, *loaded, feedback->evaluation, *interaction)
                 + explanationWords(explanation, loaded->form->form.scoring, content->transcript);
    if (loaded->record.wordsErased)
        words += "\nComments and written answers were erased.\n";
    return {.json = std::move(json), .words = std::move(words)};
}

} // namespace

void addEvaluationExplain(Frame &frame)
{
    auto options = std::make_shared<EvaluationExplainOptions>();
    Parser command = frame.add("evaluation", "explain", "Show why an evaluation has its score, term by term",
                               [options](const Context &context) { return evaluationExplainReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluation", options->evaluation, "Its id, as `evaluation list` shows it").required();
}

} // namespace ringtrue::cli

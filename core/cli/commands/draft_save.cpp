// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/draft_words.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/words.h"
#include "forms/service/answers_file.h"
#include "forms/service/draft_answers.h"

#include <fmt/format.h>

#include <array>
#include <future>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string form;
    std::string answers;
};

Result<Done, service::DraftFailure> saveNow(service::DraftStore &drafts, const DraftId &draft,
                                            const QuestionSlug &question, service::DraftPart part,
                                            std::optional<std::string> sealed)
{
    std::promise<Result<Done, service::DraftFailure>> saved;
    auto done = saved.get_future();
    drafts.save(draft, question, part, std::move(sealed),
                [&saved](const Result<Done, service::DraftFailure> &result) { saved.set_value(result); });
    return done.get();
}

/// Saves the parts of one answer in the place of what the draft held of it.
std::optional<Reply> saveAnswer(service::Workspace &workspace, const DraftId &draft, const InteractionId &interaction,
                                const Answer &answer)
{
    using service::DraftPart;
    for (const auto part : std::array{DraftPart::Answer, DraftPart::Comment, DraftPart::Evidence}) {
        auto sealed = forms::sealedPart(workspace.keys(), draft, interaction, answer, part);
        if (!sealed)
            return refusalOf(sealed.error(), "Not saved");
        const auto saved = saveNow(workspace.drafts(), draft, answer.question, part, std::move(*sealed));
        if (!saved)
            return refusalOf(saved.error(), draft.text());
    }
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
    auto &workspace = *session->workspace;
    const auto draft = workspace.drafts()
                           .open({.interaction = interaction->id,
                                  .evaluator = session->authorId(),
                                  .formVersion = (*form)->version.hash})
                           .get();
    if (!draft)
        return refusalOf(draft.error(), {});
    for (const auto &answer : *answers)
        if (auto refused = saveAnswer(workspace, *draft, interaction->id, answer))
            return std::move(*refused);
    return {.json = {{"draft", draft->text()}, {"form", (*form)->form.id.text()}},
            .words = fmt::format("Saved as the draft {}. Go on with it in the app.\n", draft->text())};
}

} // namespace

void addDraftSave(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("draft", "save", "Begin an evaluation, or go on with one, with a file of answers",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("--interaction", options->interaction, "Its number or id")->required();
    command.add_option("--form", options->form, "The form's id; without it, the one that fits best");
    command.add_option("--answers", options->answers, "A JSON file as `evaluation template` makes one")->required();
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/draft_words.h"
#include "core/cli/filled_form.h"
#include "core/cli/words.h"
#include "forms/service/draft_answers.h"

#include <fmt/format.h>

#include <array>
#include <future>

namespace ringtrue::cli {

namespace {

/// Waits until what @p save hands to the store of drafts is on the disk.
template <typename Save>
Result<Done, service::DraftFailure> savedBy(Save save)
{
    std::promise<Result<Done, service::DraftFailure>> saved;
    auto done = saved.get_future();
    save([&saved](const Result<Done, service::DraftFailure> &result) { saved.set_value(result); });
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
        const auto saved = savedBy([&](auto whenSaved) {
            workspace.drafts().save(draft, answer.question, part, std::move(*sealed), whenSaved);
        });
        if (!saved)
            return refusalOf(saved.error(), draft.text());
    }
    return std::nullopt;
}

Reply run(const FilledFormOptions &options, const Context &context)
{
    const auto filled = readFilledForm(options, context);
    if (!filled)
        return filled.error();
    auto &workspace = *filled->session.workspace;
    const auto draft = workspace.drafts()
                           .open({.interaction = filled->interaction.id,
                                  .evaluator = filled->session.authorId(),
                                  .formVersion = filled->form->version.hash})
                           .get();
    if (!draft)
        return refusalOf(draft.error(), {});
    if (options.segment) {
        const auto saved =
            savedBy([&](auto whenSaved) { workspace.drafts().saveSegment(*draft, filled->segment, whenSaved); });
        if (!saved)
            return refusalOf(saved.error(), draft->text());
    }
    for (const auto &answer : filled->answers)
        if (auto refused = saveAnswer(workspace, *draft, filled->interaction.id, answer))
            return std::move(*refused);
    return {.json = {{"draft", draft->text()}, {"form", filled->form->form.id.text()}},
            .words = fmt::format("Saved as the draft {}. Go on with it in the app.\n", draft->text())};
}

} // namespace

void addDraftSave(Frame &frame)
{
    auto options = std::make_shared<FilledFormOptions>();
    CLI::App &command = frame.add("draft", "save", "Begin an evaluation, or go on with one, with a file of answers",
                                  [options](const Context &context) { return run(*options, context); });
    addFilledFormOptions(command, *options);
}

} // namespace ringtrue::cli

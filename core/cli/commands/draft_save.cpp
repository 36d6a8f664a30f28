// SPDX-License-Identifier: Apache-2.0
#include "core/cli/answers_target.h"
#include "core/cli/commands/commands.h"
#include "core/cli/draft_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/filled_form.h"
#include "core/cli/unasked_answers.h"
#include "forms/service/draft_answers.h"

#include <fmt/format.h>

#include <array>
#include <future>
#include <vector>

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

/// Saves the answers in the place of what the draft held of their questions, all or none.
std::optional<Reply> saveAnswers(const FilledForm &filled, const DraftId &draft)
{
    using service::DraftPart;
    auto &workspace = *filled.session.workspace;
    std::vector<service::DraftChange> changes;
    for (const auto &answer : filled.answers)
        for (const auto part :
             std::array{DraftPart::Answer, DraftPart::Comment, DraftPart::Evidence, DraftPart::Cause}) {
            auto sealed = forms::sealedPart(workspace.keys(), draft, filled.interaction.id, answer, part);
            if (!sealed)
                return refusalOf(sealed.error(), "Not saved");
            changes.push_back({answer.question, part, std::move(*sealed)});
        }
    const auto saved = workspace.drafts().saveAll(draft, std::move(changes)).get();
    return saved ? std::nullopt : std::optional(refusalOf(saved.error(), draft.text()));
}

/// The questions at which the draft, as it is now, holds something though they are not asked: it is kept, and comes
/// back with the answer they hang on, but is not submitted as it is.
Result<std::vector<std::size_t>, Reply> unaskedIn(const FilledForm &filled, const DraftId &draft)
{
    auto &workspace = *filled.session.workspace;
    const auto loaded = workspace.drafts().load(draft).get();
    if (!loaded)
        return Failure{refusalOf(loaded.error(), draft.text())};
    return unaskedAnswers(filled.form, forms::openAnswers(workspace.keys(), *loaded).answers);
}

Reply savedReply(FilledForm &filled, const DraftId &draft, const std::vector<std::size_t> &unasked)
{
    const auto &version = filled.form->version;
    const auto &form = filled.form->form;
    auto ids = nlohmann::json::array();
    for (const auto question : unasked)
        ids.push_back(forms::questionsOf(form)[question].question->id.text());
    auto words = fmt::format("Saved as the draft {}{}. Go on with it in the app.\n", draft.text(),
                             partWords(filled.session, filled.interaction, filled.segment));
    if (version.number != filled.inForce)
        words += fmt::format("It stays on version {} of {}, on which it was begun; version {} is in force now.\n",
                             version.number, form.id.text(), filled.inForce);
    if (!unasked.empty())
        words += fmt::format("What stands where nothing is asked is kept in the draft, but is not submitted as it "
                             "is:{}\n",
                             unaskedWords(form, unasked));
    return {.json = {{"draft", draft.text()},
                     {"form", form.id.text()},
                     {"form_number", version.number},
                     {"part", filled.segment + 1},
                     {"not_asked", std::move(ids)}},
            .words = std::move(words)};
}

/// A form is begun once an interaction, for one of its parts: goes on with that part where none is named, and refuses
/// to make the answers for it those for another.
std::optional<Reply> takePart(FilledForm &filled, const FilledFormOptions &options)
{
    const auto drafts = filled.session.workspace->drafts().list(filled.session.authorId()).get();
    if (!drafts)
        return refusalOf(drafts.error(), {});
    for (const auto &draft : *drafts) {
        if (draft.of.interaction != filled.interaction.id || draft.of.formVersion != filled.form->version.hash)
            continue;
        if (options.segment && draft.segment != filled.segment)
            return refusal("other-part-begun",
                           fmt::format("You have begun {} {} with this form{}: {}. Submit or discard that draft first; "
                                       "`evaluation submit --segment {}` works beside it.",
                                       word(filled.interaction.channel), filled.interaction.reference,
                                       partWords(filled.session, filled.interaction, draft.segment), draft.id.text(),
                                       filled.segment + 1));
        filled.segment = draft.segment;
    }
    return std::nullopt;
}

Reply draftSaveReply(const FilledFormOptions &options, const Context &context)
{
    auto filled = readFilledForm(options, context);
    if (!filled)
        return filled.error();
    if (auto otherPart = takePart(*filled, options))
        return std::move(*otherPart);
    if (auto otherPart = refuseOtherPart(*filled, options))
        return std::move(*otherPart);
    if (auto twice = options.again ? std::nullopt : refuseTwice(*filled))
        return std::move(*twice);
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
    if (auto refused = saveAnswers(*filled, *draft))
        return std::move(*refused);
    const auto unasked = unaskedIn(*filled, *draft);
    return unasked ? savedReply(*filled, *draft, *unasked) : unasked.error();
}

} // namespace

void addDraftSave(Frame &frame)
{
    auto options = std::make_shared<FilledFormOptions>();
    Parser command = frame.add("draft", "save", "Begin an evaluation, or go on with one, with a file of answers",
                               [options](const Context &context) { return draftSaveReply(*options, context); });
    addFilledFormOptions(command, *options);
}

} // namespace ringtrue::cli

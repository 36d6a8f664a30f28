// SPDX-License-Identifier: Apache-2.0
#include "core/cli/filled_form.h"

#include "core/base/hex.h"
#include "core/cli/answers_target.h"
#include "core/cli/content_words.h"
#include "core/cli/draft_words.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/domain/evidence_text.h"
#include "forms/parse/source_text.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/interaction_list.h"
#include "forms/service/submit_evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace ringtrue::cli {

namespace {

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
            const auto name = fmt::format("\n{} at “{}”", evidenceText(one), answer.question.text());
            if (span != nullptr && span->endMs > interaction.durationMs + 1000)
                wrong += fmt::format("{}: the {} is over at {}.", name, word(interaction.channel),
                                     durationWords(interaction.durationMs));
            if (range != nullptr && isReadable(*content) && std::cmp_greater_equal(range->last, count))
                wrong += count == 0 ? name + ": it has no messages. Give a time such as \"02:13-02:21\"."
                                    : fmt::format("{}: it has {} messages.", name, count);
        }
    if (wrong.empty())
        return std::nullopt;
    return refusal("no-such-evidence", fmt::format("Nothing was stored. Evidence must lie in the {} {}.{}",
                                                   word(interaction.channel), interaction.reference, wrong));
}

/// The form that --form names, else the file, else the one that fits best.
Result<std::shared_ptr<const forms::LoadedForm>, Reply> formOf(const forms::AnswersFile &file,
                                                               const FilledFormOptions &options, Session &session,
                                                               const Interaction &interaction)
{
    const auto named = file.form ? file.form->text() : std::string{};
    if (!options.form.empty() && file.form && named != options.form)
        return Failure{
            refusal("other-form", fmt::format("“{}” was filled in for the form “{}”, not for “{}”. Nothing was "
                                              "stored.",
                                              options.answers, named, options.form))};
    return findForm(session, interaction, options.form.empty() ? named : options.form);
}

using LoadedForm = std::shared_ptr<const forms::LoadedForm>;

/// The version of @p newest's form on which the author has begun @p interaction: a draft stays on its version, so that
/// nobody begins a second one beside it by going on.
Result<LoadedForm, Reply> versionBegun(Session &session, const Interaction &interaction, const LoadedForm &newest)
{
    const auto drafts = forms::openDrafts(*session.workspace, session.reader, session.authorId());
    if (!drafts)
        return Failure{refusalOf(drafts.error(), {})};
    LoadedForm begun;
    for (const auto &draft : *drafts) { // the last changed first
        if (draft.of.interaction != interaction.id)
            continue;
        if (draft.of.formVersion == newest->version.hash)
            return newest;
        auto version =
            begun ? Failure{forms::VersionError::Missing} : forms::loadForm(session.reader, draft.of.formVersion);
        if (version && (*version)->version.form == newest->version.form)
            begun = std::move(*version);
    }
    return begun ? begun : newest;
}

/// The version that @p file says it was shown of, where that is not @p newest and its author has begun @p interaction
/// on it: what `draft show` gave of a draft is taken back on the version on which the draft stays. Null: it is not so.
Result<LoadedForm, Reply> versionShown(const forms::AnswersOf &file, Session &session, const Interaction &interaction,
                                       const LoadedForm &newest)
{
    if (!file.formVersion || *file.formVersion == hex(view(newest->version.hash)))
        return LoadedForm{};
    const auto drafts = forms::openDrafts(*session.workspace, session.reader, session.authorId());
    if (!drafts)
        return Failure{refusalOf(drafts.error(), {})};
    for (const auto &draft : *drafts) {
        if (draft.of.interaction != interaction.id || hex(view(draft.of.formVersion)) != *file.formVersion)
            continue;
        auto version = forms::loadForm(session.reader, draft.of.formVersion);
        if (version && (*version)->version.form == newest->version.form)
            return std::move(*version);
    }
    return LoadedForm{};
}

/// The version to fill in, and the one in force.
struct ChosenForm {
    LoadedForm form;
    LoadedForm newest;
};

Result<ChosenForm, Reply> chooseForm(const forms::AnswersFile &file, const FilledFormOptions &options, Session &session,
                                     const Interaction &interaction)
{
    auto newest = formOf(file, options, session, interaction);
    if (!newest)
        return Failure{newest.error()};
    auto form = versionShown(file.of, session, interaction, *newest);
    if (form && !*form)
        form = options.anew ? *newest : versionBegun(session, interaction, *newest);
    if (!form)
        return Failure{form.error()};
    if (auto other = refuseOtherVersion(file.of, options, session, (*form)->version))
        return Failure{std::move(*other)};
    return ChosenForm{std::move(*form), std::move(*newest)};
}

/// Why @p file does not fit @p form; where that is older than @p newest, because the evaluation was begun on it.
Reply unfitting(const std::vector<forms::AnswersFinding> &findings, const std::string &file, const LoadedForm &form,
                const LoadedForm &newest)
{
    const auto refused = refusalOf(findings, file);
    if (form->version.hash == newest->version.hash)
        return refused;
    return refusal(
        "wrong-answers",
        fmt::format("{}\nYou began it on version {} of the form, and the newest is version {}: `ringtrue draft "
                    "discard` gives up what you began, and you begin anew on that.",
                    refused.json["error"]["message"].get<std::string>(), form->version.number, newest->version.number));
}

} // namespace

void addFilledFormOptions(Parser command, FilledFormOptions &options)
{
    addWorkspaceOptions(command, options.workspace);
    command.option("--interaction", options.interaction, "Its number or id").required();
    command.option("--form", options.form,
                   "The form's id; without it, the one that the file names, else the one that fits best");
    command.option("--answers", options.answers, "A JSON file as `evaluation template` makes one")
        .required()
        .check(someName);
    command.option("--segment", options.segment, "Which agent's part of a transferred interaction, from 1")
        .between(1, 10'000);
    command.flag("--again", options.again, "Also where you have evaluated it before");
}

Result<FilledForm, Reply> readFilledForm(const FilledFormOptions &options, const Context &context)
{
    const auto text = readFile(options.answers, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto session = openForWriting(options.workspace, context, organisation::Task::Evaluate);
    if (!session)
        return Failure{session.error()};
    auto interaction = findInteraction(*session, options.interaction);
    if (!interaction)
        return Failure{interaction.error()};
    if (auto gone = refuseGone(*session, *interaction))
        return Failure{std::move(*gone)};
    const auto file = forms::parseAnswersFile(*text);
    if (!file)
        return Failure{refusalOf(file.error(), options.answers)};
    if (auto other = refuseOtherInteraction(file->of, options, *interaction))
        return Failure{std::move(*other)};
    auto chosen = chooseForm(*file, options, *session, *interaction);
    if (!chosen)
        return Failure{chosen.error()};
    auto answers = forms::readAnswers(*file, chosen->form->form);
    if (!answers)
        return Failure{unfitting(answers.error(), options.answers, chosen->form, chosen->newest)};
    const auto segment = options.segment.value_or(1);
    if (std::cmp_greater(segment, interaction->segments.size()))
        return Failure{
            refusal("unknown-segment", fmt::format("The interaction has {} segments.", interaction->segments.size()))};
    if (auto wrong = checkEvidence(*session, *interaction, *answers))
        return Failure{std::move(*wrong)};
    return FilledForm{.session = std::move(*session),
                      .interaction = std::move(*interaction),
                      .segment = segment - 1,
                      .form = std::move(chosen->form),
                      .inForce = chosen->newest->version.number,
                      .answers = std::move(*answers),
                      .of = file->of};
}

std::optional<Reply> refuseGone(Session &session, const Interaction &interaction)
{
    const auto gone = forms::whyUnreadable(session.reader, interaction.id);
    if (!gone)
        return refusalOf(gone.error(), "The interaction could not be read");
    if (!*gone)
        return std::nullopt;
    auto drafts = session.workspace->readDrafts();
    const auto begun = drafts && session.author != nullptr ? service::listDrafts(*drafts, session.authorId())
                                                           : Failure{service::DraftFailure{}};
    if (**gone == forms::Unreadable::Removed && begun
        && std::ranges::find(*begun, interaction.id, [](const auto &draft) { return draft.of.interaction; })
               != begun->end())
        return std::nullopt;
    return refusal("nothing-to-evaluate", fmt::format("What was said in {} {} was {}: nobody can evaluate it any more.",
                                                      word(interaction.channel), interaction.reference,
                                                      **gone == forms::Unreadable::Erased ? "erased" : "removed"));
}

std::optional<Reply> refuseTwice(FilledForm &filled)
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

std::string partWords(Session &session, const Interaction &interaction, std::int32_t segment)
{
    const auto count = interaction.segments.size();
    const auto at = static_cast<std::size_t>(segment);
    return count < 2 || at >= count
               ? std::string{}
               : fmt::format(" (part {} of {}, {})", at + 1, count, nameOf(session, interaction.segments[at].agent));
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/draft_words.h"

#include "core/base/hex.h"
#include "core/cli/failure_words.h"
#include "core/cli/filled_form.h"
#include "core/cli/interaction_words.h"
#include "core/organisation/interactions.h"
#include "forms/service/versions.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

/// What is known here of the interaction a draft is of; empty where it is not known.
Interaction interactionOf(Session &session, const InteractionId &interaction)
{
    auto found = organisation::readInteraction(session.reader, interaction);
    return found && *found ? std::move(**found) : Interaction{};
}

std::optional<forms::FormVersion> versionOf(Session &session, const Hash &hash)
{
    const auto versions = forms::formVersions(session.reader);
    if (!versions)
        return std::nullopt;
    const auto found = std::find_if(versions->begin(), versions->end(),
                                    [&](const forms::FormVersion &version) { return version.hash == hash; });
    return found == versions->end() ? std::nullopt : std::optional{*found};
}

} // namespace

Reply refusalOf(const service::DraftFailure &failure, const std::string &draft)
{
    switch (failure.error) {
    case service::DraftError::AlreadyThere:
        return refusal("draft-exists", "That evaluator has begun one of this interaction with this form, too. One of "
                                       "both has to be submitted or discarded first.");
    case service::DraftError::Missing:
        return refusal("unknown-draft",
                       fmt::format("No draft has the id “{}”: it was submitted, discarded or erased with what it is "
                                   "of. `ringtrue draft list` shows those there are.",
                                   draft));
    case service::DraftError::Store:
        break;
    }
    return refusalOf(failure.storage, "drafts.db could not be read or written");
}

namespace {

Result<service::Draft, Reply> loadNamed(storage::Connection &drafts, const std::string &text)
{
    const auto id = DraftId::parse(text);
    if (!id)
        return Failure{refusalOf(service::DraftFailure{service::DraftError::Missing, {}}, text)};
    auto draft = service::loadDraft(drafts, *id);
    if (!draft)
        return Failure{refusalOf(draft.error(), text)};
    return std::move(*draft);
}

bool isOwn(const Session &session, const service::Draft &draft)
{
    return session.author != nullptr && draft.summary.of.evaluator == session.authorId();
}

Reply notYours(Session &session, const service::Draft &draft, const std::string &text)
{
    return refusal("not-yours", fmt::format("The draft {} is {}'s: until it is submitted it is shown to nobody else.",
                                            text, nameOf(session, draft.summary.of.evaluator)));
}

} // namespace

Result<service::Draft, Reply> findDraft(Session &session, storage::Connection &drafts, const std::string &text)
{
    auto draft = loadNamed(drafts, text);
    if (draft && !isOwn(session, *draft))
        return Failure{notYours(session, *draft, text)};
    return draft;
}

Result<service::Draft, Reply> findGivenDraft(Session &session, storage::Connection &drafts, const std::string &text)
{
    auto draft = loadNamed(drafts, text);
    const bool mayGive = draft
                         && (isOwn(session, *draft)
                             || (session.author != nullptr
                                 && organisation::may(session.author->person, organisation::Task::ChangeOrganisation)));
    if (draft && !mayGive)
        return Failure{refusal("not-yours", fmt::format("The draft {} is {}'s: who began it gives it on, or somebody "
                                                        "whose role changes the organisation.",
                                                        text, nameOf(session, draft->summary.of.evaluator)))};
    return draft;
}

nlohmann::json draftJson(Session &session, const service::DraftSummary &draft)
{
    const auto version = versionOf(session, draft.of.formVersion);
    return {{"id", draft.id.text()},
            {"interaction", draft.of.interaction.text()},
            {"reference", interactionOf(session, draft.of.interaction).reference},
            {"part", draft.segment + 1},
            {"evaluator", draft.of.evaluator.text()},
            {"evaluator_name", nameOf(session, draft.of.evaluator)},
            {"form", version ? nlohmann::json(version->form.text()) : nlohmann::json()},
            {"form_number", version ? nlohmann::json(version->number) : nlohmann::json()},
            {"form_version", hex(view(draft.of.formVersion))},
            {"started_at", rfc3339(draft.started)},
            {"changed_at", rfc3339(draft.changed)},
            {"answered", draft.answered}};
}

std::string draftWords(Session &session, const service::DraftSummary &draft)
{
    const auto version = versionOf(session, draft.of.formVersion);
    const auto interaction = interactionOf(session, draft.of.interaction);
    const auto form = version ? fmt::format("{}, version {}", version->form.text(), version->number) : "(unknown form)";
    return fmt::format("{}  {}  {:<8} {:<36} {:>3} answered  {}{}\n", draft.id.text(), momentWords(draft.changed),
                       interaction.reference, form, draft.answered, nameOf(session, draft.of.evaluator),
                       partWords(session, interaction, draft.segment));
}

} // namespace ringtrue::cli

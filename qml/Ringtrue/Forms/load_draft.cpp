// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/load_draft.h"

#include "forms/edit/draft_text.h"
#include "forms/library/library.h"
#include "forms/parse/parse.h"

namespace ringtrue::qml {

std::shared_ptr<const forms::Form> libraryJourneyBlock()
{
    for (const auto &item : forms::library())
        if (item.kind == forms::LibraryKind::Form && item.file.starts_with("journey-block"))
            if (auto form = forms::parseForm(item.text, item.file).form)
                return std::make_shared<const forms::Form>(std::move(*form));
    return nullptr;
}

void readNewest(storage::Connection &connection, const FormSlug &form, LoadedDraft &into)
{
    const auto published = forms::loadNewestForm(connection, form);
    into.published = published ? *published : nullptr;
    into.publication.reset();
    if (into.published)
        if (const auto publication = forms::publicationOf(connection, into.published->version.hash))
            into.publication = *publication;
}

void readVision(storage::Connection &connection, const std::optional<VisionSlug> &vision, LoadedDraft &into)
{
    into.vision.reset();
    if (vision)
        if (auto newest = forms::loadNewestVision(connection, vision))
            into.vision = std::make_shared<const Vision>(std::move(newest->vision));
}

namespace {

/// The draft of @p form that @p author changed last; nothing: they have none.
std::optional<forms::ContentDraftId> draftOf(service::Workspace &workspace, const std::string &form,
                                             const PersonId &author)
{
    if (const auto drafts = forms::contentDrafts(workspace, forms::ContentKind::Form)) // as they are now
        for (const auto &draft : *drafts)
            if (draft.slug == form && draft.author == author)
                return draft.id;
    return std::nullopt;
}

} // namespace

LoadedDraft loadDraft(service::Workspace &workspace, storage::Connection &connection, const forms::ContentDraftId &id)
{
    LoadedDraft out;
    auto draft = forms::readContentDraft(workspace, id);
    if (!draft) {
        out.problem =
            draft.error().error == forms::ContentDraftError::Missing ? DraftProblem::Gone : DraftProblem::Unreadable;
        return out;
    }
    out.draft = std::move(*draft);
    auto form = forms::formOfDraft(out.draft.text);
    if (!form) {
        out.problem = DraftProblem::Unreadable;
        return out;
    }
    readVision(connection, form->vision, out);
    readNewest(connection, form->id, out);
    if (out.draft.basedOn)
        if (const auto base = forms::formVersion(connection, *out.draft.basedOn))
            out.basedOnNumber = base->number;
    out.journeyBlock = libraryJourneyBlock();
    out.form = std::make_shared<const forms::Form>(std::move(*form));
    return out;
}

LoadedDraft loadToWrite(service::Workspace &workspace, storage::Connection &connection, forms::ContentDraft fresh,
                        Fresh is)
{
    const auto own = is == Fresh::Kept ? std::optional(fresh.id) : draftOf(workspace, fresh.slug, fresh.author);
    if (own)
        if (auto begun = loadDraft(workspace, connection, *own); begun.problem != DraftProblem::Gone) {
            begun.draft.id = *own; // also of one that cannot be read
            return begun;
        }
    LoadedDraft out;
    out.isNew = true;
    readNewest(connection, FormSlug{fresh.slug}, out);
    if (!out.published) {
        out.problem = DraftProblem::Unreadable;
        return out;
    }
    out.form = std::shared_ptr<const forms::Form>(out.published, &out.published->form);
    out.draft = std::move(fresh);
    if (is == Fresh::New) {
        out.draft.title = out.form->title;
        out.draft.basedOn = out.published->version.hash;
    }
    out.basedOnNumber = out.published->version.number;
    readVision(connection, out.form->vision, out);
    out.journeyBlock = libraryJourneyBlock();
    return out;
}

} // namespace ringtrue::qml

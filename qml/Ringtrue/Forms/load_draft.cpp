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

} // namespace ringtrue::qml

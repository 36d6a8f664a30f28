// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/load_draft.h"

#include "forms/edit/draft_text.h"
#include "forms/library/library.h"
#include "forms/model/form_texts.h"
#include "forms/parse/parse.h"

#include <algorithm>

namespace ringtrue::qml {

std::vector<forms::Section> libraryJourneyBlock(const std::string &language)
{
    for (const auto &item : forms::library()) {
        if (item.kind != forms::LibraryKind::Form || !item.file.starts_with("journey-block"))
            continue;
        auto form = forms::parseForm(item.text, item.file).form;
        if (!form)
            continue;
        *form = forms::inLanguage(std::move(*form), language);
        for (auto &section : form->sections)
            if (section.id.text() == "journey") {
                section.isNested = false;
                return {std::move(section)};
            }
    }
    return {};
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
    if (form->vision)
        if (auto vision = forms::loadNewestVision(connection, form->vision))
            out.vision = std::make_shared<const Vision>(std::move(vision->vision));
    if (auto published = forms::loadNewestForm(connection, form->id))
        out.published = *published;
    out.journeyBlock = libraryJourneyBlock(form->language);
    out.form = std::make_shared<const forms::Form>(std::move(*form));
    return out;
}

} // namespace ringtrue::qml

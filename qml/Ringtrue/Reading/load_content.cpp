// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/load_content.h"

#include "forms/edit/draft_text.h"
#include "forms/service/content_drafts.h"
#include "forms/service/versions.h"

namespace ringtrue::qml {

namespace {

std::optional<ReadForm> readDraft(service::Workspace &workspace, storage::Connection &connection, const std::string &id)
{
    const auto uuid = Uuid::parse(id);
    const auto draft = uuid ? forms::readContentDraft(workspace, forms::ContentDraftId{*uuid})
                            : Result<forms::ContentDraft, forms::ContentDraftFailure>(
                                Failure{forms::ContentDraftFailure{forms::ContentDraftError::Missing}});
    auto form = draft ? forms::formOfDraft(draft->text) : std::nullopt;
    if (!form)
        return std::nullopt;
    ReadForm out;
    if (form->vision)
        if (auto vision = forms::loadNewestVision(connection, form->vision))
            out.vision = std::make_shared<const Vision>(std::move(vision->vision));
    out.form = std::make_shared<const forms::Form>(std::move(*form));
    return out;
}

} // namespace

std::optional<ReadForm> readForm(service::Workspace &workspace, storage::Connection &connection, const std::string &key)
{
    const auto colon = key.find(':');
    if (colon == std::string::npos)
        return std::nullopt;
    if (key.starts_with("draft:"))
        return readDraft(workspace, connection, key.substr(colon + 1));
    const auto loaded = forms::loadNewestForm(connection, FormSlug(key.substr(colon + 1)));
    if (!loaded)
        return std::nullopt;
    const auto &whole = *loaded;
    ReadForm out;
    out.form = std::shared_ptr<const forms::Form>(whole, &whole->form);
    out.version = whole->version.number;
    if (whole->vision)
        out.vision = std::shared_ptr<const Vision>(whole, &*whole->vision);
    return out;
}

} // namespace ringtrue::qml

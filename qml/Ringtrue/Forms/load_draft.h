// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/service/content_drafts.h"
#include "forms/service/publication.h"
#include "forms/service/versions.h"

#include <memory>
#include <optional>

namespace ringtrue::qml {

enum class DraftProblem { Gone, Unreadable };

/// A form's draft with all that is shown beside it.
struct LoadedDraft {
    std::optional<DraftProblem> problem;
    forms::ContentDraft draft;
    std::shared_ptr<const forms::Form> form;
    std::shared_ptr<const Vision> vision;               ///< null: it names none, or that is not here
    std::shared_ptr<const forms::LoadedForm> published; ///< the newest version of the form; null: none
    std::optional<forms::Publication> publication;      ///< of that version; nothing: its fact cannot be read
    std::int64_t basedOnNumber = 0;                     ///< of the version that the draft goes on from; 0: none here
    std::shared_ptr<const forms::Form> journeyBlock;    ///< from the library; null: it has none
    bool isNew = false; ///< it is the published version as it stands: there is no draft until something changes
};
LoadedDraft loadDraft(service::Workspace &workspace, storage::Connection &connection, const forms::ContentDraftId &id);

/// Whether a draft is to be begun, or was and is kept, though no disk may have it yet.
enum class Fresh { New, Kept };
/// The form of @p fresh as its author goes on with it: from the draft that they have of it; else from @p fresh itself,
/// which is kept; else from the newest version, to become the draft @p fresh once it is changed.
LoadedDraft loadToWrite(service::Workspace &workspace, storage::Connection &connection, forms::ContentDraft fresh,
                        Fresh is);

/// The newest version of @p form with who published it: what publishing a draft of it would follow.
void readNewest(storage::Connection &connection, const FormSlug &form, LoadedDraft &into);

/// The newest version of @p vision, which a form names; null where it names none, or that is not here.
void readVision(storage::Connection &connection, const std::optional<VisionSlug> &vision, LoadedDraft &into);

/// The library's form with the section that asks why a customer got in touch, in all its languages; null: there is
/// none.
std::shared_ptr<const forms::Form> libraryJourneyBlock();

} // namespace ringtrue::qml

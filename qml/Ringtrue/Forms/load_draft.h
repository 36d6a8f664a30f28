// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/service/content_drafts.h"
#include "forms/service/versions.h"

#include <memory>
#include <optional>
#include <vector>

namespace ringtrue::qml {

enum class DraftProblem { Gone, Unreadable };

/// A form's draft with all that is shown beside it.
struct LoadedDraft {
    std::optional<DraftProblem> problem;
    forms::ContentDraft draft;
    std::shared_ptr<const forms::Form> form;
    std::shared_ptr<const Vision> vision;               ///< null: it names none, or that is not here
    std::shared_ptr<const forms::LoadedForm> published; ///< the newest version of the form; null: none
    std::vector<forms::Section> journeyBlock;           ///< from the library; empty: it has none
};
LoadedDraft loadDraft(service::Workspace &workspace, storage::Connection &connection, const forms::ContentDraftId &id);

/// The section of the library's forms that asks why a customer got in touch, in @p language where it is translated.
std::vector<forms::Section> libraryJourneyBlock(const std::string &language);

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/content_drafts.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <functional>
#include <optional>
#include <vector>

namespace ringtrue::qml {

/// A vision's draft as it lies in OpenWorkspace::unsavedDrafts(): the newest that was written, and no disk has yet.
struct KeptVision {
    QString folder; ///< of the workspace
    forms::ContentDraft draft;
    PersonId by;  ///< who wrote it
    int turn = 0; ///< counts up with each content of any draft
};

/// What is kept of @p draft, or nothing.
std::optional<KeptVision> keptVision(OpenWorkspace &workspace, const forms::ContentDraftId &draft);
/// All drafts of visions that are kept of the workspace that is open.
std::vector<forms::ContentDraft> keptVisions(OpenWorkspace &workspace);

using VisionAnswered = std::function<void(int turn, const forms::ContentSaved &saved)>;
/// Keeps @p draft as @p by wrote it until the disk has it, and returns its turn; giveVision() brings it there. @p
/// answered is told on the GUI thread what became of it, also where it is tried again.
int keepVision(OpenWorkspace &workspace, forms::ContentDraft draft, const PersonId &by, VisionAnswered answered);
/// Gives what is kept of @p draft to the disk of the workspace that is open; nothing where it is of another one.
void giveVision(OpenWorkspace &workspace, const forms::ContentDraftId &draft, const VisionAnswered &answered);
/// It was published or discarded.
void forgetVision(OpenWorkspace &workspace, const forms::ContentDraftId &draft);

} // namespace ringtrue::qml

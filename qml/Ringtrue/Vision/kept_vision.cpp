// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/kept_vision.h"

#include <utility>

namespace ringtrue::qml {

namespace {

QString nameOf(const forms::ContentDraftId &draft)
{
    return QString::fromStdString(draft.text());
}

/// The disk has answered about the content of @p turn; what is newer waits for its own answer.
void settle(OpenWorkspace &workspace, const forms::ContentDraftId &draft, int turn, bool isSaved)
{
    const auto kept = keptVision(workspace, draft);
    if (!kept || kept->turn != turn)
        return;
    if (isSaved)
        workspace.unsavedDrafts().saved(nameOf(draft));
    else
        workspace.unsavedDrafts().refused(nameOf(draft));
}

} // namespace

std::optional<KeptVision> keptVision(OpenWorkspace &workspace, const forms::ContentDraftId &draft)
{
    const auto *const content = workspace.unsavedDrafts().contentOf(nameOf(draft));
    const auto *const kept = content == nullptr ? nullptr : std::any_cast<KeptVision>(content);
    return kept == nullptr ? std::nullopt : std::optional{*kept};
}

std::vector<forms::ContentDraft> keptVisions(OpenWorkspace &workspace)
{
    std::vector<forms::ContentDraft> out;
    for (const auto &content : workspace.unsavedDrafts().contents())
        if (const auto *const kept = std::any_cast<KeptVision>(&content);
            kept != nullptr && kept->folder == workspace.folder())
            out.push_back(kept->draft);
    return out;
}

int keepVision(OpenWorkspace &workspace, forms::ContentDraft draft, const PersonId &by, VisionAnswered answered)
{
    static int turn = 0; // of the GUI thread
    const auto id = draft.id;
    workspace.unsavedDrafts().send(nameOf(id), KeptVision{workspace.folder(), std::move(draft), by, ++turn},
                                   [on = QPointer<OpenWorkspace>(&workspace), id, answered = std::move(answered)] {
                                       if (on)
                                           giveVision(*on, id, answered);
                                   });
    return turn;
}

void giveVision(OpenWorkspace &workspace, const forms::ContentDraftId &draft, const VisionAnswered &answered)
{
    const auto kept = keptVision(workspace, draft);
    if (!kept)
        return;
    const auto engine = workspace.sharedEngine();
    if (!engine || kept->folder != workspace.folder()) {
        settle(workspace, draft, kept->turn, false); // it waits for its own workspace
        return;
    }
    if (!engine->canWrite()) { // it waits for the writer to end, and that is said
        settle(workspace, draft, kept->turn, false);
        forms::ContentDraftFailure failure;
        failure.storage.error = storage::StorageError::Busy;
        answered(kept->turn, Failure{std::move(failure)});
        return;
    }
    forms::saveContentDraft(*engine, kept->by, kept->draft,
                            [on = QPointer<OpenWorkspace>(&workspace), draft, turn = kept->turn,
                             answered](const forms::ContentSaved &saved) {
                                backOnGui(QPointer<QObject>(on.data()), saved,
                                          [on, draft, turn, answered](const forms::ContentSaved &answer) {
                                              settle(*on, draft, turn, bool(answer));
                                              answered(turn, answer);
                                          });
                            });
}

void forgetVision(OpenWorkspace &workspace, const forms::ContentDraftId &draft)
{
    workspace.unsavedDrafts().forget(nameOf(draft));
}

} // namespace ringtrue::qml

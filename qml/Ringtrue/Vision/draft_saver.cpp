// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/draft_saver.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <memory>
#include <utility>

namespace ringtrue::qml {

namespace {

constexpr int soon = 400; // ms; each change waits for the next one that long

/// Another program writes in the workspace: nothing is wrong with the disk.
bool isForWriter(const forms::ContentDraftFailure &failure)
{
    return failure.error == forms::ContentDraftError::Store && failure.storage.error == storage::StorageError::Busy;
}

QString reasonOf(const forms::ContentDraftFailure &failure)
{
    if (isForWriter(failure))
        return DraftSaver::tr("another program writes in this workspace");
    if (failure.error == forms::ContentDraftError::NotAllowed)
        return DraftSaver::tr("your roles here do not publish any more");
    return failure.error == forms::ContentDraftError::Unreadable
               ? DraftSaver::tr("it could not be read again as it is; undo the last change")
               : shortReason({.error = service::DraftError::Store, .storage = failure.storage});
}

QString refusalOf(const forms::ContentDraftFailure &failure)
{
    return isForWriter(failure) ? DraftSaver::tr("Kept while Ringtrue runs: another program writes here")
                                : DraftSaver::tr("Not saved: %1").arg(reasonOf(failure));
}

} // namespace

DraftSaver::DraftSaver(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &DraftSaver::flush);
}

DraftSaver::~DraftSaver()
{
    giveAgain();
    flush();
}

void DraftSaver::attach(OpenWorkspace *workspace, forms::ContentDraft draft)
{
    detach();
    m_workspace = workspace;
    m_by = workspace->person();
    m_draft = std::move(draft);
    m_attached = true;
    set(Clean);
}

void DraftSaver::detach()
{
    giveAgain();
    flush();
    m_asked = m_turn = 0;
    m_attached = false;
    m_draft = {};
    set(Clean);
}

// Who leaves the table is told if it is refused once more.
void DraftSaver::giveAgain()
{
    if (m_state == Failed && m_attached && m_workspace)
        giveVision(*m_workspace, m_draft.id, answered());
}

void DraftSaver::drop()
{
    if (m_workspace)
        forgetVision(*m_workspace, m_draft.id);
    m_soon.stop();
    m_asked = m_turn; // nothing waits
    m_state = Clean;
    detach();
}

void DraftSaver::put(std::string text, std::string slug, std::string title)
{
    if (!m_attached || !m_workspace)
        return;
    m_draft.text = std::move(text);
    m_draft.slug = std::move(slug);
    m_draft.title = std::move(title);
    m_draft.changedAt = m_workspace->clock().now();
    if (!m_workspace->person().isNil()) // else it locks or closes: who wrote it is who was there
        m_by = m_workspace->person();
    m_turn = keepVision(*m_workspace, m_draft, m_by, answered());
    m_soon.start();
    set(Waiting);
}

void DraftSaver::flush()
{
    m_soon.stop();
    if (!m_attached || !m_workspace || m_asked == m_turn)
        return;
    m_asked = m_turn;
    giveVision(*m_workspace, m_draft.id, answered());
}

/// What is told when the disk has answered; the table may be of something else by then, or gone.
VisionAnswered DraftSaver::answered()
{
    return [self = QPointer<DraftSaver>(this), workspace = m_workspace, seat = m_workspace->seat(), draft = m_draft.id,
            title = m_draft.title, isTold = std::make_shared<bool>(false)](int turn, const forms::ContentSaved &saved) {
        if (self && self->m_attached && self->m_draft.id == draft)
            self->told(turn, saved);
        else if (!saved && workspace && keptVision(*workspace, draft) // else it was given up meanwhile
                 && !std::exchange(*isTold, true))                    // it is tried again and again
            workspace->tell(seat, tr("The draft “%1” is not saved: %2. It is kept while Ringtrue runs: open it again.")
                                      .arg(shown(title), reasonOf(saved.error())));
    };
}

void DraftSaver::told(int turn, const forms::ContentSaved &saved)
{
    if (turn != m_turn) // a later change waits
        return;
    m_words = saved ? tr("Saved %1").arg(clockSeconds(*saved)) : refusalOf(saved.error());
    set(saved ? Saved : Failed);
}

void DraftSaver::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

QString DraftSaver::words() const
{
    switch (m_state) {
    case Clean:
        return {};
    case Waiting:
        return tr("Saving");
    case Saved:
    case Failed:
        return m_words;
    }
    return {};
}

} // namespace ringtrue::qml

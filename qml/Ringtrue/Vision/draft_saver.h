// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/kept_vision.h"

#include <QTimer>

namespace ringtrue::qml {

/// Brings a vision that is being written into drafts.db: shortly after a change, at once where it is told to, and when
/// it goes. Until the disk has it OpenWorkspace::unsavedDrafts() keeps it, and tries again what was refused.
class DraftSaver : public QObject {
    Q_OBJECT

public:
    enum State { Clean, Waiting, Saved, Failed };

    explicit DraftSaver(QObject *parent = nullptr);
    ~DraftSaver() override;

    /// From now on @p draft is the one that is kept, as it is on the disk.
    void attach(OpenWorkspace *workspace, forms::ContentDraft draft);
    /// Nothing is saved to any more; what waits is given to the disk, and kept until that has it.
    void detach();
    /// The draft is published or given up: nothing of it is kept.
    void drop();
    const forms::ContentDraft &draft() const { return m_draft; }
    bool isAttached() const { return m_attached; }
    /// The content is @p text now; @p slug and @p title name it in lists.
    void put(std::string text, std::string slug, std::string title);
    /// It is one on the published @p version from now on; saved with the next put().
    void rebase(const Hash &version) { m_draft.basedOn = version; }
    /// Saves what waits now.
    void flush();

    State state() const { return m_state; }
    /// `Saved 14:02:31`, `Not saved: disk is full`; empty where nothing was changed.
    QString words() const;

Q_SIGNALS:
    void changed();

private:
    void giveAgain();
    VisionAnswered answered();
    void told(int turn, const forms::ContentSaved &saved);
    void set(State state);

    QPointer<OpenWorkspace> m_workspace;
    bool m_attached = false;
    forms::ContentDraft m_draft;
    PersonId m_by; ///< who writes it
    QTimer m_soon;
    State m_state = Clean;
    QString m_words;
    int m_turn = 0;  ///< of what is kept
    int m_asked = 0; ///< of what was given to the disk
};

} // namespace ringtrue::qml

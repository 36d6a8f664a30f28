// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/content_drafts.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QTimer>

namespace ringtrue::qml {

/// Brings a vision or form that is being written into drafts.db: shortly after a change, at once where it is told to,
/// and when it goes.
class DraftSaver : public QObject {
    Q_OBJECT

public:
    enum State { Clean, Waiting, Saved, Failed };

    explicit DraftSaver(QObject *parent = nullptr);
    ~DraftSaver() override;

    /// From now on @p draft is the one that is kept, as it is on the disk.
    void attach(OpenWorkspace *workspace, forms::ContentDraft draft);
    /// Nothing is kept any more; what still waits is dropped.
    void detach();
    const forms::ContentDraft &draft() const { return m_draft; }
    bool isAttached() const { return m_engine != nullptr; }
    /// The content is @p text now; @p slug and @p title name it in lists.
    void put(std::string text, std::string slug, std::string title);
    /// Saves what waits now.
    void flush();

    State state() const { return m_state; }
    /// `Saved 14:02:31`, `Not saved: disk is full`; empty where nothing was changed.
    QString words() const;

Q_SIGNALS:
    void changed();

private:
    void told(int turn, const forms::ContentSaved &saved);
    void set(State state);

    std::shared_ptr<service::Workspace> m_engine;
    forms::ContentDraft m_draft;
    QTimer m_soon;
    State m_state = Clean;
    QString m_words;
    int m_turn = 0;  ///< of what is kept
    int m_asked = 0; ///< of what was given to the disk
};

} // namespace ringtrue::qml

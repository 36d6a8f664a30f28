// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/service/workspace.h"
#include "forms/model/form.h"
#include "forms/service/content_drafts.h"
#endif

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace ringtrue::qml {

/// Saves the newest content of a form's draft, one after the other, and says what the disk has. What is left on its
/// way outlives the page.
class DraftLine : public QObject {
    Q_OBJECT

public:
    enum State { Clean, Saving, Saved, Refused };

    using QObject::QObject;

    /// Begins to save to @p draft (its text is made of each content).
    void start(std::shared_ptr<service::Workspace> workspace, forms::ContentDraft draft);
    void save(std::shared_ptr<const forms::Form> form);
    /// The draft is removed once all before it is done; @p done follows on the GUI thread with whether it is.
    void discard(QObject *context, std::function<void(bool)> done);
    /// Nothing is saved any more: what it was is published, or shown no more.
    void stop();

    State state() const;
    Instant savedAt() const { return m_savedAt; }
    QString refusal() const { return m_refusal; }
    const forms::ContentDraft &draft() const { return m_draft; }

Q_SIGNALS:
    void changed();

private:
    struct Line { ///< shared with who saves
        std::mutex mutex;
        std::shared_ptr<const forms::Form> next;
        int nextTurn = 0; ///< which content it is
        bool running = false;
        bool gone = false; ///< discarded: nothing is saved after it
        QPointer<QObject> context{};
        std::function<void(bool)> whenGone{};
    };
    struct Work {
        QPointer<QObject> guarded; ///< this
        DraftLine *self = nullptr;
        std::shared_ptr<Line> line;
        std::shared_ptr<service::Workspace> workspace;
        forms::ContentDraft draft;
        int number = 0;
    };
    void begin();
    static void work(Work work);
    void finish(int number, int turn, const forms::ContentSaved &saved);

    std::shared_ptr<service::Workspace> m_workspace;
    std::shared_ptr<Line> m_line;
    forms::ContentDraft m_draft;
    int m_number = 0;     ///< of the draft: what comes late of another one is dropped
    int m_turn = 0;       ///< of the newest content
    bool m_waits = false; ///< that is not answered yet
    bool m_savedOnce = false;
    Instant m_savedAt;
    QString m_refusal;
};

} // namespace ringtrue::qml

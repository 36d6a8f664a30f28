// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/service/workspace.h"
#include "forms/facts/version_facts.h"
#include "forms/model/form.h"
#include "forms/service/content_drafts.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace ringtrue::qml {

/// Saves the newest content of a form's draft, one after the other, and says what the disk has. What is left on its
/// way, or was refused, outlives the page: it stays among the workspace's unsaved drafts, is tried again, and is there
/// when the draft is opened again.
class DraftLine : public QObject {
    Q_OBJECT

public:
    enum State { Clean, Saving, Saved, Refused };
    struct Line; ///< what saves one draft: one at a time
    using Handle = std::shared_ptr<Line>;

    using QObject::QObject;
    ~DraftLine() override;

    /// What a draft is before the disk has it.
    struct Unsaved {
        std::shared_ptr<const forms::Form> form;
        std::optional<Hash> basedOn{};  ///< the version that it goes on from
        std::int64_t basedOnNumber = 0; ///< of that version; 0: unknown
    };
    /// What is kept of @p draft and on no disk; nothing: the disk has it.
    static std::optional<Unsaved> unsaved(OpenWorkspace &workspace, const forms::ContentDraftId &draft);
    /// A draft of @p form by @p author of which something is kept that is on no disk; nothing: there is none.
    static std::optional<forms::ContentDraft> unsavedOf(OpenWorkspace &workspace, const FormSlug &form,
                                                        const PersonId &author);
    /// Begins to save to @p draft (its text is made of each content; empty: no disk has it yet), or goes on where it is
    /// unsaved. It goes on from the version @p basedOnNumber; 0: unknown.
    void start(OpenWorkspace *workspace, forms::ContentDraft draft, std::int64_t basedOnNumber);
    void save(std::shared_ptr<const forms::Form> form);
    /// From now on the draft goes on from @p version, which is @p number (nothing: from none); the next save says so.
    void rebase(const std::optional<Hash> &version, std::int64_t number);
    /// The draft is removed once all before it is done; @p done follows on the GUI thread with whether it is. It stays
    /// where the workspace is closed or cannot be written.
    void discard(QObject *context, std::function<void(bool)> done);
    /// Nothing is saved from here any more: what it was is published, or shown no more.
    void stop();
    /// What saves the draft now, for published(); null: nothing does.
    Handle handle() const { return m_line; }
    /// @p form of the draft was published as @p version, and nobody shows it any more: once all before it is saved, it
    /// goes where it still is that form; else it goes on from the version. @p done follows on the GUI thread.
    static void published(const Handle &line, const forms::Form &form, const forms::FormVersion &version,
                          std::function<void()> done);

    State state() const;
    Instant savedAt() const { return m_savedAt; }
    QString refusal() const { return m_refusal; }
    const forms::ContentDraft &draft() const { return m_draft; }

Q_SIGNALS:
    void changed();

private:
    void leave();
    static void begin(const Handle &line);
    static void refuse(const Handle &line, const forms::ContentDraftFailure &failure);
    static void work(const Handle &line, service::Workspace &workspace, const PersonId &by);
    static bool workOnce(const Handle &line, service::Workspace &workspace, const PersonId &by);
    static void answer(const Handle &line, int turn, const forms::ContentSaved &saved);
    void finish(int turn, const forms::ContentSaved &saved);

    QPointer<OpenWorkspace> m_workspace;
    Handle m_line;
    forms::ContentDraft m_draft;
    bool m_waits = false; ///< for an answer about the newest content
    bool m_savedOnce = false;
    Instant m_savedAt;
    QString m_refusal;
};

} // namespace ringtrue::qml

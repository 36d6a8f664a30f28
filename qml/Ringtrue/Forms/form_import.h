// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/model/form.h"
#include "forms/service/content_drafts.h"
#endif
#include "qml/Ringtrue/Reading/change_rows.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QUrl>

#include <memory>

namespace ringtrue::qml {

/// Takes a form file that somebody wrote as a draft, or as it is. A form that is here already is refused; what the file
/// would change in a published form is shown before anything is taken.
class FormImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// What the file changes in the version that is in force; of changesAsked().
    Q_PROPERTY(ringtrue::qml::ChangeRows *changes READ changes CONSTANT)

public:
    using QObject::QObject;
    bool busy() const { return m_busy; }
    ChangeRows *changes() { return &m_changes; }
    /// Reads @p file: opened(), changesAsked(), commentsAsked() or refused() follows.
    Q_INVOKABLE void take(const QUrl &file);
    /// After changesAsked(): opened(), commentsAsked() or refused() follows.
    Q_INVOKABLE void goOn();
    /// After commentsAsked(): makes the draft, whose file is written anew; opened() or refused() follows.
    Q_INVOKABLE void takeWithout();
    /// After commentsAsked(): publishes the file as it is, comments and all; published() or refused() follows.
    Q_INVOKABLE void publishAsIs();

Q_SIGNALS:
    void changed();
    /// @p text says why nothing was taken.
    void refused(const QString &text);
    /// The file replaces version @p number of the form @p title; changes() says what differs.
    void changesAsked(const QString &title, int number);
    /// Somebody wrote comments into @p count lines of the form @p title; a draft does not keep them.
    void commentsAsked(const QString &title, int count);
    /// @p target is what the editor takes.
    void opened(const QString &target);
    void published(const QString &text);

private:
    struct Candidate;
    struct Here;
    void setBusy(bool busy);
    void refuse(const QString &text);
    void look(std::shared_ptr<Candidate> candidate);
    void consider(const Here &here);
    void keep();

    OpenWorkspace *m_workspace = nullptr;
    bool m_busy = false;
    std::shared_ptr<Candidate> m_candidate;
    ChangeRows m_changes;
};

} // namespace ringtrue::qml

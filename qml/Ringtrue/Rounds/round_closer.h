// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/round_box.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// Closes rounds: with what was answered, or, where somebody says so in earnest, without.
class RoundCloser : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// It was not closed because nobody has answered: there is nothing to destroy.
    Q_PROPERTY(bool nobody READ nobody NOTIFY changed)
    /// Why the last one was not closed; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    bool busy() const { return m_busy; }
    bool nobody() const { return m_nobody; }
    QString problem() const { return m_problem; }

    /// Closes @p round, of the kind that @p ringsTrue says. Where too few answered it stays open and tooFew() follows.
    Q_INVOKABLE void close(const QString &round, bool ringsTrue) { close(round, ringsTrue, forms::FewAnswers::Refuse); }
    /// Closes it and destroys what too few answered, or what cannot be read, unread.
    Q_INVOKABLE void drop(const QString &round, bool ringsTrue) { close(round, ringsTrue, forms::FewAnswers::Drop); }

Q_SIGNALS:
    void changed();
    /// It is closed; @p text says with what.
    void closed(const QString &text);
    /// Too few answered, or their answers cannot be read; problem says so.
    void tooFew();
    /// It was not closed; problem says why.
    void refused();

private:
    void close(const QString &round, bool ringsTrue, forms::FewAnswers few);
    static QString closedWords(const forms::ClosedRound &closed);
    void finish(const Result<forms::ClosedRound, forms::RoundFailure> &closed);

    OpenWorkspace *m_workspace = nullptr;
    bool m_busy = false;
    bool m_nobody = false;
    QString m_problem;
};

} // namespace ringtrue::qml

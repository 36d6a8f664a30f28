// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/evaluation.h"
#include "forms/feedback/decide_disputes.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <functional>

namespace ringtrue::qml {

class FeedbackAtHand;

/// What one does with the evaluation at hand: read it, release it, talk it through, dispute and decide.
class FeedbackStep : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::FeedbackAtHand *hand MEMBER m_hand REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the last one was not done; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    Q_INVOKABLE void forget(); ///< the problem

    Q_INVOKABLE void confirmRead();
    Q_INVOKABLE void release();
    Q_INVOKABLE void seeAlert();
    Q_INVOKABLE void noteTalk(const QString &words);
    /// Disputes the answer to @p question; @p choice is one of its proposals, -1: none.
    Q_INVOKABLE void dispute(const QString &question, int choice, const QString &reason);
    Q_INVOKABLE void withdraw(const QString &dispute);
    Q_INVOKABLE void appeal(const QString &dispute, const QString &reason);
    /// Decides it: @p choice is the proposal of its question that takes the answer's place, -1: the answer is kept.
    Q_INVOKABLE void decide(const QString &dispute, int choice, const QString &rationale);

Q_SIGNALS:
    void changed();
    /// It is done; @p text says so.
    void done(const QString &text);
    void refused(const QString &text);

private:
    using Job = std::function<Result<Done, forms::FeedbackFailure>(const forms::FeedbackParts &, const PersonId &)>;
    void run(const QString &said, Job job);

    FeedbackAtHand *m_hand = nullptr;
    bool m_busy = false;
    QString m_problem;
};

} // namespace ringtrue::qml

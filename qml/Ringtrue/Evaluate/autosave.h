// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/evaluation.h"
#include "core/service/workspace.h"
#endif
#include "qml/Ringtrue/Workspace/unsaved_answers.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace ringtrue::qml {

/// Saves each change of an evaluation to its draft and knows what is durable. It says "saved" only when nothing
/// that was entered waits for the disk any more.
class Autosave : public QObject {
    Q_OBJECT

public:
    enum State { Clean, Saving, Saved, Refused };

    using QObject::QObject;

    /// What is saved to: the draft of an interaction, with what people call that.
    struct Target {
        DraftId draft;
        InteractionId interaction;
        QString name;
    };

    /// Begins to save to @p target; @p unsaved keeps what is entered until the disk has it.
    void start(std::shared_ptr<service::Workspace> workspace, UnsavedAnswers &unsaved, Target target);
    /// Saves to nothing any more. What the disk refused, or refuses yet, is told by leftUnsaved().
    void stop();
    /// What the disk refused is of no use any more, and nothing is told of it.
    void forgetRefused();
    /// Saves one part of @p answer.
    void save(const Answer &answer, service::DraftPart part);
    /// Saves which segment of the interaction is evaluated.
    void saveSegment(int segment);
    /// Remembers where the evaluator is, to go on there; no failure of it is told.
    void savePlace(const QuestionSlug &question, std::int64_t position);
    using Part = UnsavedAnswers::Part;
    /// The parts that the disk refused and that are not on their way to it again.
    std::set<Part> toSaveAgain() const;

    State state() const;
    /// When the last change became durable.
    Instant savedAt() const { return m_savedAt; }
    /// Why the last change is not saved.
    const service::DraftFailure &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();
    /// The disk took something while parts that it had refused still wait.
    void takesAgain();
    /// Answers of @p name, which is not shown any more, are not on the disk.
    void leftUnsaved(const QString &name, const QString &reason);

private:
    using Outcome = Result<Done, service::DraftFailure>;
    struct Turn {
        Part part;
        int number = 0;
    };
    service::DraftStore::WhenSaved whenSaved(const Turn &turn);
    void finish(const Turn &turn, const Outcome &outcome);

    std::shared_ptr<service::Workspace> m_workspace;
    QPointer<UnsavedAnswers> m_unsaved;
    Target m_target;
    std::map<Part, int> m_underway; ///< with the turn that saves its newest content
    std::set<Part> m_refused;
    bool m_savedOnce = false;
    Instant m_savedAt;
    service::DraftFailure m_failure;
};

} // namespace ringtrue::qml

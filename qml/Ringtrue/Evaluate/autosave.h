// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/evaluation.h"
#include "core/service/workspace.h"
#endif

#include <QObject>
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

    /// Begins to save to @p draft of @p interaction.
    void start(std::shared_ptr<service::Workspace> workspace, const DraftId &draft, const InteractionId &interaction);
    /// Saves one part of @p answer.
    void save(const Answer &answer, service::DraftPart part);
    /// Saves which segment of the interaction is evaluated.
    void saveSegment(int segment);
    /// Remembers where the evaluator is, to go on there; no failure of it is told.
    void savePlace(const QuestionSlug &question, std::int64_t position);
    /// A part of an answer; without a question: which segment is evaluated.
    using Part = std::pair<std::optional<QuestionSlug>, service::DraftPart>;
    /// The parts that the disk refused, to be saved again.
    const std::set<Part> &refused() const { return m_refused; }

    State state() const;
    /// When the last change became durable.
    Instant savedAt() const { return m_savedAt; }
    /// Why the last change is not saved.
    const service::DraftFailure &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    int begin(const Part &part);
    service::DraftStore::WhenSaved whenSaved(const Part &part, int turn);
    void finish(const Part &part, int turn, const Result<Done, service::DraftFailure> &outcome);

    std::shared_ptr<service::Workspace> m_workspace;
    DraftId m_draft;
    InteractionId m_interaction;
    std::map<Part, int> m_underway; ///< with the turn that saves its newest content
    std::set<Part> m_refused;
    int m_turn = 0;
    bool m_savedOnce = false;
    Instant m_savedAt;
    service::DraftFailure m_failure;
};

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/evaluation.h"
#include "core/service/drafts.h"
#endif

#include <QObject>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ringtrue::qml {

/// What somebody entered and no disk holds yet. It outlives the page and the lock, so that it is there again when the
/// draft is opened again, as long as the program runs.
class UnsavedAnswers : public QObject {
    Q_OBJECT

public:
    /// A part of an answer; without a question: which segment is evaluated.
    using Part = std::pair<std::optional<QuestionSlug>, service::DraftPart>;

    using QObject::QObject;

    /// Keeps one part of @p answer until saved() is told with the turn that is returned.
    int keep(const DraftId &draft, const Answer &answer, service::DraftPart part);
    int keepSegment(const DraftId &draft, int segment);
    /// The disk has the content of @p turn: it goes, unless newer content was kept since.
    void saved(const DraftId &draft, const Part &part, int turn);
    /// It was submitted or is gone: nothing of it waits for the disk.
    void forget(const DraftId &draft) { m_kept.erase(draft); }

    bool isEmpty() const { return m_kept.empty(); }
    bool has(const DraftId &draft) const { return m_kept.contains(draft); }
    std::vector<Part> parts(const DraftId &draft) const;
    /// @p answers of @p draft with what is kept in their places.
    std::vector<Answer> over(const DraftId &draft, std::vector<Answer> answers) const;
    std::optional<int> segment(const DraftId &draft) const;

private:
    struct Content {
        Answer answer;
        int segment = 0;
        int turn = 0;
    };
    int keep(const DraftId &draft, const Part &part, Content content);

    std::map<DraftId, std::map<Part, Content>> m_kept;
    int m_turn = 0;
};

} // namespace ringtrue::qml

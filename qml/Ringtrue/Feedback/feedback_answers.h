// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Feedback/feedback_at_hand.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The answers of the evaluation at hand, behaviour first: what fell short, then what was done well, then the rest.
class FeedbackAnswers : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::FeedbackAtHand *hand READ hand WRITE setHand REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        QuestionRole = Qt::UserRole + 1, ///< its id
        NumberRole,                      ///< as people count, from 1
        SectionRole,                     ///< `To work on`, `Done well`, `All other answers`
        WordsRole,                       ///< the question
        BehaviourRole,                   ///< what it is about, in the words of the vision; or empty
        PillarRole,                      ///< -1: none
        LetterRole,
        AnswerRole,
        FullRole,         ///< it loses nothing
        ErrorRole,        ///< the critical error that happened, in words; or empty
        CommentRole,      ///< the evaluator's words
        GoodRole,         ///< what good sounds like
        EvidenceRole,     ///< where, in words
        EvidenceFromRole, ///< in milliseconds, -1: none
        DisputeRole,      ///< the id of the dispute that stands, or empty
        DisputeTextRole,  ///< how it stands
        DisputeWordsRole, ///< reason, rationale, appeal: a line each
        MayDisputeRole,
        MayDecideRole,
        MayAppealRole,
        MayWithdrawRole
    };

    using QAbstractListModel::QAbstractListModel;

    FeedbackAtHand *hand() const { return m_hand; }
    void setHand(FeedbackAtHand *hand);
    int count() const { return rowCount(); }

    Q_INVOKABLE QString questionAt(int row) const;
    Q_INVOKABLE QString disputeAt(int row) const;
    /// Whether a number of Role holds there: MayDisputeRole ...
    Q_INVOKABLE bool may(int row, const QString &role) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum class Part { Lost, Well, Other };
    struct Row {
        std::size_t answer = 0;   ///< in the record
        std::size_t question = 0; ///< in the form's order
        Part part = Part::Other;
    };
    void rebuild();
    const Answer &answerOf(const Row &row) const;
    const forms::Question &questionOf(const Row &row) const;
    const DisputeRead *disputeOf(const Row &row) const;
    QVariant disputeData(const Row &row, int role) const;
    QString behaviourOf(const Row &row) const;
    QString goodOf(const Row &row) const;
    int pillarOf(const Row &row) const;

    FeedbackAtHand *m_hand = nullptr;
    std::shared_ptr<const LoadedFeedback> m_loaded; ///< what the rows are of, until they are made anew
    std::shared_ptr<const forms::Form> m_form;
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml

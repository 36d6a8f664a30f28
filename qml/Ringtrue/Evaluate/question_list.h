// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The questions that are asked, one row each, with what was answered.
class QuestionList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< as people count, from 1
        QuestionRole,                  ///< its number in the form's order, from 0
        WordsRole,
        PillarRole, ///< -1: traces to no pillar
        LetterRole,
        AnswerRole,
        PointsRole,
        ErrorRole,    ///< its error class in words, or empty
        HappenedRole, ///< the error happened
        EvidenceRole, ///< where the first evidence is
        OpenRole,     ///< to be answered
        FullRole,     ///< loses nothing
        SectionRole   ///< title of the section that begins here, or empty
    };

    explicit QuestionList(QObject *parent = nullptr);

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    int currentRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void currentRowChanged();

private:
    void reset();
    void update(int question);
    QString answerText(std::size_t question) const;
    QString pointsText(std::size_t question) const;
    bool isFull(std::size_t question) const;

    Evaluation *m_evaluation = nullptr;
    std::vector<std::size_t> m_asked;
};

/// An error class in words, or an empty text for none that is critical.
QString errorClassName(const std::optional<ErrorClass> &error);

/// Points as people write them: `10`, `2.5`.
QString pointsName(const Exact &points);

} // namespace ringtrue::qml

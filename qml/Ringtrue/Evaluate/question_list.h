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
        PointsRole,       ///< short: `8/10`, `of 10`, `left out`, `not scored`
        PointsWordsRole,  ///< in words
        ErrorRole,        ///< its error class in words, or empty
        HappenedRole,     ///< the error happened
        EvidenceRole,     ///< where the first evidence is
        OpenRole,         ///< to be answered
        FullRole,         ///< loses nothing
        LacksRole,        ///< what an answered one still misses: `comment`, `evidence`; or empty
        SectionRole,      ///< title of the section that begins here, or empty
        SectionWeightRole ///< of the section that begins here: `weight 24`
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
    void resize(std::vector<std::size_t> asked);
    bool isBetween() const;
    static QVariant emptyCell(int role);
    void update(int question);
    QString answerText(std::size_t question) const;
    QString openText(std::size_t question) const;
    QString pointsText(std::size_t question, bool inWords) const;
    QString lackingText(std::size_t question) const;
    QString sectionTitle(std::size_t question) const;
    QString sectionWeight(std::size_t question) const;
    bool beginsSection(int row) const;
    bool isFull(std::size_t question) const;

    Evaluation *m_evaluation = nullptr;
    std::vector<std::size_t> m_asked;
};

/// An error class in words, or an empty text for none that is critical.
QString errorClassName(const std::optional<ErrorClass> &error);

/// Points as people write them: `10`, `2.5`.
QString pointsName(const Exact &points);

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// Every term of the score: sections with their questions below, the sum last.
class WhyList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed) ///< explains only while it is shown
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) ///< the reasons in sentences, the largest loss first

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        QuestionRole, ///< number in the form's order, -1 for a section
        PillarRole,   ///< -1: none
        LetterRole,
        WordsRole,
        NoteRole,
        EarnedRole,
        WeightRole,
        GivesRole,
        FullRole, ///< share of 100 that it could give, 0..1
        GotRole,  ///< share of 100 that it gives, 0..1
        LosesRole
    };
    enum Kind { Section, Question, Sum };
    Q_ENUM(Kind)

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    bool active() const { return m_active; }
    void setActive(bool active);
    QString title() const;
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        Kind kind = Question;
        std::size_t at = 0; ///< index of the section or question
    };
    void rebuild();
    QString noteOf(const forms::ExplainedQuestion &question) const;
    QVariant questionData(const forms::ExplainedQuestion &question, int role) const;
    QVariant sectionData(const forms::ExplainedGroup &section, int role) const;
    QVariant sumData(int role) const;
    QString losses() const;

    Evaluation *m_evaluation = nullptr;
    bool m_active = false;
    std::optional<forms::Explanation> m_explanation;
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml

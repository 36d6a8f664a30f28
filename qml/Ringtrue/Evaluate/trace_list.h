// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The line of sight of one question, upwards: behaviour, pillar, promise, quote in its source; or its obligation.
class TraceList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(int question READ question WRITE setQuestion NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)

public:
    enum Role { StepRole = Qt::UserRole + 1, WordsRole, DetailRole, QuotedRole, PillarRole, LetterRole };

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    int question() const { return m_question; }
    void setQuestion(int question);
    QString title() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Step {
        QString step;
        QString words;
        QString detail;
        bool quoted = false; ///< somebody's own words
        int pillar = -1;
        QString letter;
    };
    void rebuild();
    void addPromise(const Promise &promise);

    Evaluation *m_evaluation = nullptr;
    int m_question = -1;
    std::vector<Step> m_steps;
};

} // namespace ringtrue::qml

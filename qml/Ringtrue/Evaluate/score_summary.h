// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The score so far or as submitted; its rows are the pillars. While answers are being given it stays hidden where
/// a pass mark exists: nobody should look for the missing 0.4.
class ScoreSummary : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(bool hidden READ hidden NOTIFY changed)
    Q_PROPERTY(bool hasScore READ hasScore NOTIFY changed)
    Q_PROPERTY(QString figure READ figure NOTIFY changed) ///< of the ring
    Q_PROPERTY(double share READ share NOTIFY changed)    ///< 0..1
    Q_PROPERTY(bool hasMark READ hasMark NOTIFY changed)
    Q_PROPERTY(double mark READ mark NOTIFY changed) ///< pass mark, 0..1
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)

public:
    enum Role { PillarRole = Qt::UserRole + 1, LetterRole, NameRole, ShareRole, FigureRole };

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    bool hidden() const;
    bool hasScore() const;
    QString figure() const;
    double share() const;
    bool hasMark() const;
    double mark() const;
    QString title() const;
    QString detail() const;
    bool failed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void update();
    forms::ShownScore shownScore() const;
    bool isThere() const;
    const forms::ScoringPolicy &policy() const { return m_evaluation->form()->form.scoring; }

    Evaluation *m_evaluation = nullptr;
    int m_rows = 0;
};

} // namespace ringtrue::qml

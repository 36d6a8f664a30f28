// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Keys/key_map.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The ways to answer the current question, "not applicable" last.
class OptionList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::KeyMap *keys MEMBER m_keys REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// All options are short: they may stand in a row.
    Q_PROPERTY(bool isShort READ isShort NOTIFY changed)
    Q_PROPERTY(bool several READ several NOTIFY changed) ///< more than one may be picked
    /// Which answers cannot be offered, and how they are given; empty: all are here.
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed)

public:
    enum Role { WordsRole = Qt::UserRole + 1, PointsRole, KeysRole, PickedRole, ProposedRole };

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    int count() const { return int(m_options.size()); }
    bool isShort() const;
    bool several() const;
    QString leftOut() const { return m_leftOut; }

    /// Answers with the option at @p row.
    Q_INVOKABLE void pick(int row);
    /// Answers with what the number key @p digit stands for: an option, a point of a scale, how the customer felt, a
    /// cause; 10 is the key beside 0. Where the answer is typed it is typed().
    Q_INVOKABLE void pickDigit(int digit);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void typed(int digit);

private:
    struct Option {
        QString words;
        QString points;
        QString action; ///< whose key picks it
        AnswerValue value;
        bool operator==(const Option &) const = default;
    };
    void rebuild();
    void tell();
    const forms::Question *question() const;
    bool isPicked(const AnswerValue &value) const;
    bool isProposed(const AnswerValue &value) const;
    void addScale(const forms::Scale &scale);
    void addOptions(const forms::Question &question);

    Evaluation *m_evaluation = nullptr;
    KeyMap *m_keys = nullptr;
    std::vector<Option> m_options;
    QString m_leftOut;
};

} // namespace ringtrue::qml

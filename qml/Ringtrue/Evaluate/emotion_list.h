// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Keys/key_map.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// How the customer may have felt at one end of the interaction: five steps, and that nobody can tell.
class EmotionList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::KeyMap *keys MEMBER m_keys REQUIRED NOTIFY changed)
    Q_PROPERTY(int end MEMBER m_end NOTIFY changed) ///< 0: the start; 1: the end

public:
    enum Role { WordsRole = Qt::UserRole + 1, KeysRole, PickedRole };

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);

    Q_INVOKABLE void pick(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void tell();
    bool isPicked(int value) const;

    Evaluation *m_evaluation = nullptr;
    KeyMap *m_keys = nullptr;
    int m_end = 0;
};

} // namespace ringtrue::qml

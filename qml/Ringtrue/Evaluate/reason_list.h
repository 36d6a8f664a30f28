// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Keys/key_map.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// Why the answer at hand may have fallen short, or whose that may be: one of the centre's two lists.
class ReasonList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::KeyMap *keys MEMBER m_keys REQUIRED NOTIFY changed)
    Q_PROPERTY(bool attributions READ attributions WRITE setAttributions NOTIFY changed) ///< else causes
    Q_PROPERTY(bool turn READ turn NOTIFY changed) ///< the number keys are for this list

public:
    enum Role { WordsRole = Qt::UserRole + 1, KeysRole, PickedRole };

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    bool attributions() const { return m_attributions; }
    void setAttributions(bool attributions);
    bool turn() const;

    Q_INVOKABLE void pick(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        QString id;
        QString words;
        bool picked = false;
        bool operator==(const Entry &) const = default;
    };
    void rebuild();

    Evaluation *m_evaluation = nullptr;
    KeyMap *m_keys = nullptr;
    bool m_attributions = false;
    std::vector<Entry> m_entries;
};

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace ringtrue::qml {

/// What is wrong with a file, row by row.
class FindingRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An import has one")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { PlaceRole = Qt::UserRole + 1, SentenceRole };
    struct Row {
        QString place; ///< `Line 12`
        QString sentence;
    };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Row> rows);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml

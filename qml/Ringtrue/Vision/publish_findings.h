// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace ringtrue::qml {

/// What was found in a file that was to be published, in the order of the file.
class PublishFindings : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A publisher has one")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { SeverityRole = Qt::UserRole + 1, SeverityWordRole, PlaceRole, MessageRole, SuggestionRole };
    struct Row {
        int severity = 0; ///< 0 error, 1 caution, 2 hint
        QString severityWord;
        QString place; ///< `Line 12, column 7`; of what lay on the table the words of the thing
        QString message;
        QString suggestion;
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

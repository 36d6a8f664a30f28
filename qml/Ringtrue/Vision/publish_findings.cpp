// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/publish_findings.h"

namespace ringtrue::qml {

void PublishFindings::set(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

int PublishFindings::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PublishFindings::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case SeverityRole:
        return row.severity;
    case SeverityWordRole:
        return row.severityWord;
    case PlaceRole:
        return row.place;
    case MessageRole:
        return row.message;
    case SuggestionRole:
        return row.suggestion;
    default:
        return {};
    }
}

QHash<int, QByteArray> PublishFindings::roleNames() const
{
    return {{SeverityRole, "severity"},
            {SeverityWordRole, "severityWord"},
            {PlaceRole, "place"},
            {MessageRole, "message"},
            {SuggestionRole, "suggestion"}};
}

} // namespace ringtrue::qml

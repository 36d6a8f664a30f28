// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/finding_rows.h"

namespace ringtrue::qml {

void FindingRows::set(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

int FindingRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FindingRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case PlaceRole:
        return row.place;
    case SentenceRole:
        return row.sentence;
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingRows::roleNames() const
{
    return {{PlaceRole, "place"}, {SentenceRole, "sentence"}};
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/share_rows.h"

namespace ringtrue::qml {

void ShareRows::set(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

int ShareRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ShareRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case PillarRole:
        return row.pillar;
    case LetterRole:
        return row.letter;
    case NameRole:
        return row.name;
    case ToldRole:
        return row.told;
    case ShareRole:
        return row.share;
    case LowRole:
        return row.low;
    case HighRole:
        return row.high;
    case ValueRole:
        return row.value;
    case DetailRole:
        return row.detail;
    case NotesRole:
        return row.notes;
    case CommentsRole:
        return row.comments;
    default:
        return {};
    }
}

QHash<int, QByteArray> ShareRows::roleNames() const
{
    return {{PillarRole, "pillar"}, {LetterRole, "letter"}, {NameRole, "name"},        {ToldRole, "told"},
            {ShareRole, "share"},   {LowRole, "low"},       {HighRole, "high"},        {ValueRole, "value"},
            {DetailRole, "detail"}, {NotesRole, "notes"},   {CommentsRole, "comments"}};
}

} // namespace ringtrue::qml

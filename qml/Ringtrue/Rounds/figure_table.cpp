// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/figure_table.h"

namespace ringtrue::qml {

void FigureTable::set(QStringList heads, std::vector<Row> rows)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case SectionRole:
        return row.section;
    case NameRole:
        return row.name;
    case AmountRole:
        return row.amount;
    case CellsRole:
        return row.cells;
    case WordsRole:
        return row.cells.join(QStringLiteral("; "));
    default:
        return {};
    }
}

QHash<int, QByteArray> FigureTable::roleNames() const
{
    return {{SectionRole, "section"},
            {NameRole, "name"},
            {AmountRole, "amount"},
            {CellsRole, "cells"},
            {WordsRole, "words"}};
}

} // namespace ringtrue::qml

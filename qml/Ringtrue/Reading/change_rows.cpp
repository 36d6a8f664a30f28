// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/change_rows.h"

#include <algorithm>

namespace ringtrue::qml {

QString ChangeRows::countText() const
{
    const auto breaks =
        std::count_if(m_lines.begin(), m_lines.end(), [](const auto &line) { return line.breaksTrend; });
    const auto all = count() == 1 ? tr("1 change") : tr("%1 changes").arg(count());
    if (breaks == 0)
        return all;
    if (breaks == count())
        return breaks == 1 ? tr("1 change, which breaks a trend")
                           : tr("%1 changes, all of which break a trend").arg(breaks);
    return breaks == 1 ? tr("%1, 1 of them breaks a trend").arg(all)
                       : tr("%1, %2 of them break a trend").arg(all).arg(breaks);
}

void ChangeRows::setLines(std::vector<ChangeLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT changed();
}

int ChangeRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChangeRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case PartRole:
        return line.part;
    case Qt::DisplayRole:
    case WordsRole:
        return line.words;
    case BreaksTrendRole:
        return line.breaksTrend;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChangeRows::roleNames() const
{
    return {{PartRole, "part"}, {WordsRole, "words"}, {BreaksTrendRole, "breaksTrend"}};
}

} // namespace ringtrue::qml

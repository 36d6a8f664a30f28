// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/keyed_rows.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr int firstRole = Qt::UserRole + 1;

} // namespace

KeyedRows::KeyedRows(QList<QByteArray> names, QObject *parent) : QAbstractListModel(parent), m_names(std::move(names))
{
}

QVariant KeyedRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows.at(index.row()).cells.value(role - firstRole);
}

QHash<int, QByteArray> KeyedRows::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_names.size(); ++i)
        names.insert(firstRole + i, m_names.at(i));
    return names;
}

int KeyedRows::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString KeyedRows::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows.at(row).key : QString();
}

void KeyedRows::show(const QList<Row> &rows)
{
    const auto before = m_rows.size();
    const auto shorter = std::min(m_rows.size(), rows.size());
    qsizetype first = 0;
    while (first < shorter && m_rows.at(first).key == rows.at(first).key)
        ++first;
    qsizetype same = 0; // at the end
    while (same < shorter - first && m_rows.at(m_rows.size() - 1 - same).key == rows.at(rows.size() - 1 - same).key)
        ++same;
    if (first + same < std::max(m_rows.size(), rows.size())) {
        const bool moved = m_rows.size() == rows.size() && moveOne(rows, first, rows.size() - same);
        if (!moved)
            replace(rows, first, m_rows.size() - same, rows.size() - same);
    }
    tell(rows);
    if (before != m_rows.size())
        Q_EMIT countChanged();
}

/// One row went from one end of [first, end) to the other, as a step up or down does.
bool KeyedRows::moveOne(const QList<Row> &rows, qsizetype first, qsizetype end)
{
    const auto shifted = [&](qsizetype fromOld, qsizetype fromNew) {
        for (qsizetype i = 0; i < end - first - 1; ++i)
            if (m_rows.at(fromOld + i).key != rows.at(fromNew + i).key)
                return false;
        return true;
    };
    qsizetype from = 0, to = 0;
    if (m_rows.at(first).key == rows.at(end - 1).key && shifted(first + 1, first)) {
        from = first;
        to = end - 1;
    } else if (m_rows.at(end - 1).key == rows.at(first).key && shifted(first, first + 1)) {
        from = end - 1;
        to = first;
    } else {
        return false;
    }
    beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
    m_rows.move(from, to);
    endMoveRows();
    return true;
}

void KeyedRows::replace(const QList<Row> &rows, qsizetype first, qsizetype oldEnd, qsizetype newEnd)
{
    if (oldEnd > first) {
        beginRemoveRows({}, int(first), int(oldEnd) - 1);
        m_rows.remove(first, oldEnd - first);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, int(first), int(newEnd) - 1);
        for (qsizetype i = first; i < newEnd; ++i)
            m_rows.insert(i, rows.at(i));
        endInsertRows();
    }
}

void KeyedRows::tell(const QList<Row> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QList<int> roles;
        for (int cell = 0; cell < m_names.size(); ++cell)
            if (m_rows.at(i).cells.value(cell) != rows.at(i).cells.value(cell))
                roles << firstRole + cell;
        if (roles.isEmpty())
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(int(i)), index(int(i)), roles);
    }
}

} // namespace ringtrue::qml

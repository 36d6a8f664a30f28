// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/journey_rows.h"

#include <algorithm>

namespace ringtrue::qml {

void JourneyRows::set(const std::vector<JourneyStage> &stages)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &stage : stages) {
        m_rows.push_back({true, QString::fromStdString(stage.name)});
        for (const auto &touchpoint : stage.touchpoints)
            m_rows.push_back({false, QString::fromStdString(touchpoint.name), touchpoint.insideCentre});
    }
    endResetModel();
    Q_EMIT edited();
}

std::vector<JourneyStage> JourneyRows::stages() const
{
    std::vector<JourneyStage> stages;
    for (const auto &row : m_rows)
        if (row.isStage)
            stages.push_back({row.text.toStdString(), {}});
        else
            stages.back().touchpoints.push_back({row.text.toStdString(), row.inside});
    return stages;
}

void JourneyRows::tidy()
{
    for (auto &row : m_rows)
        row.text = row.text.trimmed();
    tellPlaces();
}

void JourneyRows::setText(int row, const QString &text)
{
    if (!isThere(row))
        return;
    m_rows[std::size_t(row)].text = text;
    Q_EMIT dataChanged(index(row), index(row), {TextRole});
    Q_EMIT edited();
}

void JourneyRows::setInside(int row, bool inside)
{
    if (!isThere(row) || m_rows[std::size_t(row)].isStage)
        return;
    m_rows[std::size_t(row)].inside = inside;
    Q_EMIT dataChanged(index(row), index(row), {InsideRole});
    Q_EMIT edited();
}

int JourneyRows::addStage()
{
    return insert(rowCountNow(), {true});
}

int JourneyRows::addTouchpoint(int row)
{
    if (!isThere(row))
        return -1;
    const auto &above = m_rows[std::size_t(row)];
    return insert(row + 1, {false, {}, !above.isStage && above.inside});
}

int JourneyRows::insert(int row, Row entry)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, std::move(entry));
    endInsertRows();
    tellPlaces();
    return row;
}

void JourneyRows::remove(int row)
{
    if (!isThere(row))
        return;
    const int end = m_rows[std::size_t(row)].isStage ? endOf(row) : row + 1;
    beginRemoveRows({}, row, end - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + end);
    endRemoveRows();
    tellPlaces();
}

int JourneyRows::stageOf(int row) const
{
    while (row > 0 && !m_rows[std::size_t(row)].isStage)
        --row;
    return row;
}

int JourneyRows::endOf(int stage) const
{
    int end = stage + 1;
    while (isThere(end) && !m_rows[std::size_t(end)].isStage)
        ++end;
    return end;
}

bool JourneyRows::canRise(int row) const
{
    return m_rows[std::size_t(row)].isStage ? row > 0 : row > 1; // the first row stays a stage
}

bool JourneyRows::canSink(int row) const
{
    return m_rows[std::size_t(row)].isStage ? endOf(row) < rowCountNow() : row + 1 < rowCountNow();
}

void JourneyRows::shift(int first, int end, int to)
{
    beginMoveRows({}, first, end - 1, {}, to);
    const auto begin = m_rows.begin();
    if (to < first)
        std::rotate(begin + to, begin + first, begin + end);
    else
        std::rotate(begin + first, begin + end, begin + to);
    endMoveRows();
    tellPlaces();
}

int JourneyRows::moveUp(int row)
{
    if (!isThere(row) || !canRise(row))
        return row;
    const bool isStage = m_rows[std::size_t(row)].isStage;
    const int to = isStage ? stageOf(row - 1) : row - 1;
    shift(row, isStage ? endOf(row) : row + 1, to);
    return to;
}

int JourneyRows::moveDown(int row)
{
    if (!isThere(row) || !canSink(row))
        return row;
    const int end = m_rows[std::size_t(row)].isStage ? endOf(row) : row + 1;
    const int to = m_rows[std::size_t(row)].isStage ? endOf(end) : end + 1;
    shift(row, end, to);
    return to - (end - row);
}

void JourneyRows::tellPlaces()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCountNow() - 1), {TextRole, CanRiseRole, CanSinkRole});
    Q_EMIT edited();
}

int JourneyRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rowCountNow();
}

QVariant JourneyRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case IsStageRole:
        return row.isStage;
    case TextRole:
        return row.text;
    case InsideRole:
        return row.inside;
    case CanRiseRole:
        return canRise(index.row());
    case CanSinkRole:
        return canSink(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> JourneyRows::roleNames() const
{
    return {{IsStageRole, "isStage"},
            {TextRole, "text"},
            {InsideRole, "inside"},
            {CanRiseRole, "canRise"},
            {CanSinkRole, "canSink"}};
}

} // namespace ringtrue::qml

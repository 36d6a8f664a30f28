// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/journey_parts.h"

#include "qml/Ringtrue/Format/format.h"

#include <utility>

namespace ringtrue::qml {

std::string percentText(const Exact &percent)
{
    constexpr int mostPlaces = 6; // that a file may have
    for (int places = 0; places <= mostPlaces; ++places)
        if (percent.rounded(places) == percent)
            return percent.decimalText(places);
    return percent.text();
}

void JourneyParts::set(const std::vector<JourneyPart> &journeys)
{
    std::vector<Row> rows;
    for (const auto &part : journeys)
        rows.push_back({shown(part.journey), QString::fromStdString(percentText(part.percent)), shown(part.part)});
    setRows(std::move(rows));
}

void JourneyParts::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

std::optional<std::vector<JourneyPart>> JourneyParts::journeys() const
{
    std::vector<JourneyPart> out;
    for (const auto &row : m_rows) {
        if (row.journey.trimmed().isEmpty() && row.percent.trimmed().isEmpty() && row.part.trimmed().isEmpty())
            continue;
        auto number = row.percent.trimmed();
        number.replace(QLatin1Char(','), QLatin1Char('.'));
        const auto percent = Exact::parse(number.toStdString());
        if (!percent)
            return std::nullopt;
        out.push_back({row.journey.toStdString(), *percent, row.part.toStdString()});
    }
    return out;
}

void JourneyParts::add()
{
    beginInsertRows({}, count(), count());
    m_rows.push_back({});
    endInsertRows();
    Q_EMIT changed();
}

void JourneyParts::removeAt(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
}

void JourneyParts::write(int row, const QString &journey, const QString &percent, const QString &part)
{
    if (row < 0 || row >= count())
        return;
    m_rows[std::size_t(row)] = {journey, percent, part};
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

int JourneyParts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant JourneyParts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case JourneyRole:
        return row.journey;
    case PercentRole:
        return row.percent;
    case PartRole:
        return row.part;
    default:
        return {};
    }
}

QHash<int, QByteArray> JourneyParts::roleNames() const
{
    return {{JourneyRole, "journey"}, {PercentRole, "percent"}, {PartRole, "part"}};
}

} // namespace ringtrue::qml

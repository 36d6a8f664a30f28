// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/craft_findings.h"

#include <algorithm>

namespace ringtrue::qml {

void CraftFindings::set(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, {}, &Row::severity);
    endResetModel();
    Q_EMIT changed();
}

int CraftFindings::errors() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.severity == 0; }));
}

bool CraftFindings::isCalm() const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.severity < 2; });
}

bool CraftFindings::isErrorAbout(const QString &path) const
{
    const auto gravest = std::ranges::find(m_rows, path, &Row::path);
    return gravest != m_rows.end() && gravest->severity == 0;
}

QString CraftFindings::about(const QString &path) const
{
    const auto gravest = std::ranges::find(m_rows, path, &Row::path); // it comes first
    return gravest == m_rows.end() ? QString() : gravest->brief;
}

int CraftFindings::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CraftFindings::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case SeverityRole:
        return row.severity;
    case SeverityWordRole:
        return row.severityWord;
    case MessageRole:
        return row.message;
    case BriefRole:
        return row.brief;
    case SuggestionRole:
        return row.suggestion;
    case PathRole:
        return row.path;
    case ThingRole:
        return row.thing;
    default:
        return {};
    }
}

QHash<int, QByteArray> CraftFindings::roleNames() const
{
    return {{SeverityRole, "severity"}, {SeverityWordRole, "severityWord"}, {MessageRole, "message"},
            {BriefRole, "brief"},       {SuggestionRole, "suggestion"},     {PathRole, "path"},
            {ThingRole, "thing"}};
}

} // namespace ringtrue::qml

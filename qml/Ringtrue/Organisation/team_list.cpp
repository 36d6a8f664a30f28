// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/team_list.h"

#include "qml/Ringtrue/Format/format.h"

#include <QLocale>

#include <algorithm>

namespace ringtrue::qml {

void TeamList::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &TeamList::refresh);
    refresh();
}

void TeamList::refresh()
{
    beginResetModel();
    m_teams.clear();
    if (m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open)
        m_teams = m_workspace->directory().teams;
    std::stable_sort(m_teams.begin(), m_teams.end(), [](const Team &a, const Team &b) {
        return QString::localeAwareCompare(shown(a.name), shown(b.name)) < 0;
    });
    endResetModel();
    Q_EMIT changed();
}

QString TeamList::people(const Team &team) const
{
    const auto &all = m_workspace->directory().people;
    const auto number = std::count_if(all.begin(), all.end(), [&](const organisation::ListedPerson &listed) {
        return listed.person.active && listed.person.team == team.id;
    });
    return qml::count(number);
}

int TeamList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TeamList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Team &team = m_teams[std::size_t(index.row())];
    switch (role) {
    case TeamRole:
        return shown(team.id.text());
    case NameRole:
        return shown(team.name);
    case SiteRole:
        return shown(team.site);
    case VendorRole:
        return shown(team.vendor);
    case CountryRole:
        return shown(team.country);
    case LanguagesRole: {
        QStringList words;
        for (const auto &language : team.languages)
            words << shown(language);
        return words.join(QStringLiteral(", "));
    }
    case PeopleRole:
        return people(team);
    default:
        return {};
    }
}

QHash<int, QByteArray> TeamList::roleNames() const
{
    return {{TeamRole, "team"},       {NameRole, "name"},           {SiteRole, "site"},    {VendorRole, "vendor"},
            {CountryRole, "country"}, {LanguagesRole, "languages"}, {PeopleRole, "people"}};
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/people_list.h"

#include "core/service/workspace_paths.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace ringtrue::qml {

namespace {

/// Whether somebody who may do something here has no passphrase: the key file lies there as long.
bool opensByItself(const OpenWorkspace &workspace)
{
    const service::WorkspacePaths paths{QFile::encodeName(workspace.folder()).toStdString()};
    std::error_code ignored;
    return std::filesystem::exists(paths.unlock(), ignored);
}

} // namespace

void PeopleList::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &PeopleList::refresh);
        connect(m_workspace, &OpenWorkspace::personChanged, this, &PeopleList::refresh);
    }
    refresh();
}

void PeopleList::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    show();
}

void PeopleList::sortBy(Column column)
{
    m_descending = column == m_sortedBy && !m_descending;
    m_sortedBy = column;
    show();
}

int PeopleList::rowOf(const QString &person) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.person == person; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

PeopleList::Row PeopleList::rowFor(const organisation::ListedPerson &listed) const
{
    const auto &person = listed.person;
    Row row{.person = shown(person.id.text()),
            .name = m_workspace->nameOf(person.id),
            .erased = listed.legible != organisation::Legible::Yes,
            .active = person.active,
            .externalId = shown(person.externalId),
            .you = person.id == m_workspace->person()};
    QStringList words;
    for (const auto role : person.roles)
        words << roleName(role);
    row.roles = words.join(QStringLiteral(", "));
    words.clear();
    for (const auto &language : person.languages)
        words << shown(language);
    row.languages = words.join(QStringLiteral(", "));
    if (const auto *const team = person.team ? m_workspace->directory().team(*person.team) : nullptr)
        row.team = shown(team->name);
    if (m_signIn.contains(person.id))
        row.signIn = m_withPassphrase.contains(person.id) ? tr("with passphrase") : tr("without passphrase");
    return row;
}

bool PeopleList::matches(const Row &row) const
{
    const QString all =
        QStringList{row.name, row.roles, row.team, row.languages, row.externalId}.join(QLatin1Char(' '));
    const auto words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString PeopleList::key(const Row &row) const
{
    switch (m_sortedBy) {
    case Name:
        return row.name;
    case Roles:
        return row.roles;
    case Team:
        return row.team;
    case Languages:
        return row.languages;
    case Active:
        return row.active ? QStringLiteral("0") : QStringLiteral("1");
    }
    return {};
}

void PeopleList::refresh()
{
    m_all.clear();
    m_signIn.clear();
    m_withPassphrase.clear();
    if (m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open) {
        auto &keys = m_workspace->engine().keys();
        if (const auto people = keys.people())
            m_signIn.insert(people->begin(), people->end());
        for (const auto &person : m_signIn)
            if (const auto has = keys.hasPassphrase(person); has && *has)
                m_withPassphrase.insert(person);
        for (const auto &listed : m_workspace->directory().people)
            m_all.push_back(rowFor(listed));
    }
    m_byConvention = m_withPassphrase.empty() || opensByItself(*m_workspace);
    show();
}

void PeopleList::show()
{
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows), [this](const Row &row) { return matches(row); });
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        const int order = QString::localeAwareCompare(key(a), key(b));
        return m_descending ? order > 0 : order < 0;
    });
    endResetModel();
    Q_EMIT changed();
}

int PeopleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PeopleList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case PersonRole:
        return row.person;
    case NameRole:
        return row.name;
    case ErasedRole:
        return row.erased;
    case InitialsRole:
        return row.erased ? QString() : initials(row.name);
    case RolesRole:
        return row.roles;
    case TeamRole:
        return row.team;
    case LanguagesRole:
        return row.languages;
    case ActiveRole:
        return row.active;
    case SignInRole:
        return row.signIn;
    case ExternalIdRole:
        return row.externalId;
    case YouRole:
        return row.you;
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleList::roleNames() const
{
    return {{PersonRole, "person"},         {NameRole, "name"},       {ErasedRole, "erased"},
            {InitialsRole, "initials"},     {RolesRole, "roleWords"}, {TeamRole, "team"},
            {LanguagesRole, "languages"},   {ActiveRole, "active"},   {SignInRole, "signIn"},
            {ExternalIdRole, "externalId"}, {YouRole, "you"}};
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/recent_workspaces.h"

#include <QDir>
#include <QFileInfo>

namespace ringtrue::qml {

namespace {

const QString recentKey = QStringLiteral("workspaces/recent");
constexpr qsizetype most = 9;

QString nameKey(const QString &folder)
{
    return QStringLiteral("workspaces/names/") + QString::fromLatin1(folder.toUtf8().toHex());
}

} // namespace

RecentWorkspaces::RecentWorkspaces(QObject *parent) : QAbstractListModel(parent)
{
    for (const auto &folder : QSettings().value(recentKey).toStringList())
        if (QFileInfo::exists(folder + QStringLiteral("/workspace.db")))
            m_folders.append(folder);
}

void RecentWorkspaces::remember(const QString &folder, const QString &organisation)
{
    QSettings settings;
    auto folders = settings.value(recentKey).toStringList();
    const auto path = QDir(folder).absolutePath();
    folders.removeAll(path);
    folders.prepend(path);
    for (const auto &forgotten : folders.mid(most))
        settings.remove(nameKey(forgotten));
    settings.setValue(recentKey, folders.mid(0, most));
    settings.setValue(nameKey(path), organisation);
}

QString RecentWorkspaces::nameOf(const QString &folder)
{
    const auto path = QDir(folder).absolutePath();
    return QSettings().value(nameKey(path), QFileInfo(path).fileName()).toString();
}

int RecentWorkspaces::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_folders.size());
}

QVariant RecentWorkspaces::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &folder = m_folders.at(index.row());
    switch (role) {
    case FolderRole:
        return folder;
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(folder);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentWorkspaces::roleNames() const
{
    return {{FolderRole, "folder"}, {NameRole, "name"}};
}

} // namespace ringtrue::qml

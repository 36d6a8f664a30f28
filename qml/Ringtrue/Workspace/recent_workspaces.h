// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QSettings>

namespace ringtrue::qml {

/// Workspaces that were open on this computer and are still there, the last one first.
class RecentWorkspaces : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { FolderRole = Qt::UserRole + 1, NameRole };

    explicit RecentWorkspaces(QObject *parent = nullptr);

    /// Remembers that @p folder was opened and whose it is.
    static void remember(const QString &folder, const QString &organisation);
    /// The organisation of @p folder as it was when it was last open, else the folder's own name.
    static QString nameOf(const QString &folder);
    Q_INVOKABLE QString folderAt(int row) const { return m_folders.value(row); }
    int count() const { return int(m_folders.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QStringList m_folders;
};

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Files/slow_work.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace ringtrue::qml {

/// A folder one often goes to.
struct Place {
    enum class Group { Home, Media, Recent };
    Group group = Group::Home;
    QString name;
    QString folder;
    QString icon;
    bool operator==(const Place &) const = default;
};

/// Where the medium of each line of @p mountInfo (Linux: /proc/self/mountinfo) was put, if it is one that a person
/// carries: below /media, /run/media or /mnt.
QStringList mediaIn(const QString &mountInfo);

/// Home, documents, what was plugged in, and where files were taken from last.
class Places : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString home READ home CONSTANT)

public:
    enum Role { NameRole = Qt::UserRole + 1, FolderRole, IconRole, BeginsRole }; ///< begins: a heading, or empty

    explicit Places(QObject *parent = nullptr);

    /// Looks again what is plugged in and where one was last.
    Q_INVOKABLE void lookAgain();
    /// Remembers that something was taken from @p folder.
    Q_INVOKABLE static void remember(const QString &folder);
    /// Where to begin: where something was taken from last, else documents.
    Q_INVOKABLE static QString start();
    static QString home();
    Q_INVOKABLE QString folderAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Place> m_places;
    SlowWork m_work{this};
};

} // namespace ringtrue::qml

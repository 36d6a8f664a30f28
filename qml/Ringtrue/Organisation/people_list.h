// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

#include <set>

namespace ringtrue::qml {

/// The people of the workspace who have a role, as rows of a table.
class PeopleList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    /// Words of which each must be in a row.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(Column sortedBy READ sortedBy NOTIFY changed)
    Q_PROPERTY(bool descending READ descending NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// Somebody who may do something here has no passphrase: who wrote what is by convention.
    Q_PROPERTY(bool byConvention READ byConvention NOTIFY changed)
    /// Somebody has one.
    Q_PROPERTY(bool hasPassphrases READ hasPassphrases NOTIFY changed)

public:
    enum Column { Name, Roles, Team, Languages, Active };
    Q_ENUM(Column)
    enum Role {
        PersonRole = Qt::UserRole + 1,
        NameRole,
        ErasedRole,
        InitialsRole,
        RolesRole,
        TeamRole,
        LanguagesRole,
        ActiveRole,
        SignInRole,
        ExternalIdRole,
        YouRole
    };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    Column sortedBy() const { return m_sortedBy; }
    bool descending() const { return m_descending; }
    int count() const { return int(m_rows.size()); }
    int total() const { return int(m_all.size()); }
    bool byConvention() const { return m_byConvention; }
    bool hasPassphrases() const { return !m_withPassphrase.empty(); }

    /// Sorts by @p column; by the same one again: the other way round.
    Q_INVOKABLE void sortBy(Column column);
    /// The row of a person's id, or -1.
    Q_INVOKABLE int rowOf(const QString &person) const;
    /// Looks again who has a passphrase.
    Q_INVOKABLE void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString person{};
        QString name{};
        bool erased = false;
        QString roles{};
        QString team{};
        QString languages{};
        bool active = true;
        QString signIn{};
        QString externalId{};
        bool you = false;
    };
    Row rowFor(const organisation::ListedPerson &listed) const;
    bool matches(const Row &row) const;
    void show();
    QString key(const Row &row) const;

    OpenWorkspace *m_workspace = nullptr;
    QString m_search;
    Column m_sortedBy = Name;
    bool m_descending = false;
    bool m_byConvention = false;
    std::vector<Row> m_all;  ///< in the directory's order
    std::vector<Row> m_rows; ///< those that are searched for, sorted
    std::set<PersonId> m_signIn;
    std::set<PersonId> m_withPassphrase;
};

} // namespace ringtrue::qml

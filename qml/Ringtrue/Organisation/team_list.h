// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The teams, each with where it sits and how many people are in it.
class TeamList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { TeamRole = Qt::UserRole + 1, NameRole, SiteRole, VendorRole, CountryRole, LanguagesRole, PeopleRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    int count() const { return int(m_teams.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    QString people(const Team &team) const;

    OpenWorkspace *m_workspace = nullptr;
    std::vector<Team> m_teams;
};

} // namespace ringtrue::qml

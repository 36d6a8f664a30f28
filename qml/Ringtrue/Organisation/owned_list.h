// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// Contact types, jobs or customer journeys, each with who is accountable for it.
class OwnedList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(Thing thing READ thing WRITE setThing REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How many have not exactly one owner.
    Q_PROPERTY(int cautions READ cautions NOTIFY changed)

public:
    enum Thing { ContactTypes, Jobs, CustomerJourneys };
    Q_ENUM(Thing)
    enum Role { ThingRole = Qt::UserRole + 1, NameRole, SlugRole, OwnersRole, CautionRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    Thing thing() const { return m_thing; }
    void setThing(Thing thing);
    int count() const { return int(m_rows.size()); }
    int cautions() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString id{};
        QString name{};
        QString slug{};
        QString owners{};
        QString caution{}; ///< a sentence; empty where one person is accountable
    };
    void refresh();
    template <typename Owned>
    Row row(const Owned &owned, const std::string &slug) const;

    OpenWorkspace *m_workspace = nullptr;
    Thing m_thing = ContactTypes;
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml

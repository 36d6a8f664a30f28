// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The stages of one customer journey, in order, each with its touchpoints.
class StageList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    /// Which journey: its place in the directory, as in OwnedList.
    Q_PROPERTY(int journey READ journey WRITE setJourney REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, TouchpointsRole, InsideRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    int journey() const { return m_journey; }
    void setJourney(int journey);
    int count() const { return int(m_stages.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    OpenWorkspace *m_workspace = nullptr;
    int m_journey = -1;
    std::vector<JourneyStage> m_stages;
};

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// The agents of a workspace, to choose one.
class AgentNames : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(QList<QString> choices READ choices NOTIFY changed) ///< "all", then the names
    Q_PROPERTY(QList<QString> ids READ ids NOTIFY changed)         ///< in the same order

public:
    using QObject::QObject;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QStringList names() const { return m_names; }
    QStringList choices() const { return QStringList(tr("All agents")) + m_names; }
    QStringList ids() const { return m_ids; }

Q_SIGNALS:
    void changed();

private:
    void look();

    OpenWorkspace *m_workspace = nullptr;
    QStringList m_names;
    QStringList m_ids;
};

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// Whether the person who is signed in may do something here, and if not, why.
class Permission : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(Task task READ task WRITE setTask REQUIRED NOTIFY changed)
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed)
    /// A sentence; empty where it is allowed.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    enum Task { PublishVisionsAndForms, ChangeOrganisation };
    Q_ENUM(Task)

    using QObject::QObject;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    Task task() const { return m_task; }
    void setTask(Task task);
    bool allowed() const { return m_allowed; }
    QString reason() const { return m_reason; }

Q_SIGNALS:
    void changed();

private:
    void look();

    OpenWorkspace *m_workspace = nullptr;
    Task m_task = ChangeOrganisation;
    bool m_allowed = false;
    QString m_reason;
};

} // namespace ringtrue::qml

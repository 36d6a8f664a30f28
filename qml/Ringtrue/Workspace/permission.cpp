// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/permission.h"

#include "core/organisation/permissions.h"

namespace ringtrue::qml {

namespace {

organisation::Task engineTask(Permission::Task task)
{
    switch (task) {
    case Permission::PublishVisionsAndForms:
        return organisation::Task::PublishVisionsAndForms;
    case Permission::ChangeOrganisation:
        return organisation::Task::ChangeOrganisation;
    }
    return organisation::Task::ChangeOrganisation;
}

QString whoMay(Permission::Task task)
{
    switch (task) {
    case Permission::PublishVisionsAndForms:
        return Permission::tr("Your roles here do not publish. Leads, programme owners, experience "
                              "owners and workspace administrators do.");
    case Permission::ChangeOrganisation:
        return Permission::tr("Your roles here do not change the organisation. Leads, programme "
                              "owners and workspace administrators do.");
    }
    return {};
}

} // namespace

void Permission::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::stateChanged, this, &Permission::look);
        connect(m_workspace, &OpenWorkspace::personChanged, this, &Permission::look);
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &Permission::look);
    }
    look();
}

void Permission::setTask(Task task)
{
    m_task = task;
    look();
}

void Permission::look()
{
    m_allowed = false;
    m_reason.clear();
    if (m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open) {
        m_reason = m_workspace->readOnlyText();
        if (m_reason.isEmpty() && !m_workspace->isAllowed(engineTask(m_task)))
            m_reason = whoMay(m_task);
        m_allowed = m_reason.isEmpty();
    }
    Q_EMIT changed();
}

} // namespace ringtrue::qml

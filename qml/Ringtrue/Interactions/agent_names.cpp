// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/agent_names.h"

#include "qml/Ringtrue/Format/format.h"

namespace ringtrue::qml {

void AgentNames::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    if (m_workspace == nullptr)
        return;
    connect(m_workspace, &OpenWorkspace::directoryChanged, this, &AgentNames::look);
    look();
}

void AgentNames::look()
{
    m_names.clear();
    m_ids.clear();
    for (const auto &listed : m_workspace->directory().people)
        if (organisation::hasRole(listed.person, Role::Agent)) {
            m_names << m_workspace->nameOf(listed.person.id);
            m_ids << shown(listed.person.id.text());
        }
    Q_EMIT changed();
}

} // namespace ringtrue::qml

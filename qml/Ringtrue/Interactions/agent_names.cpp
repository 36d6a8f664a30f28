// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/agent_names.h"

#include "qml/Ringtrue/Format/format.h"

#include <utility>

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
    const auto names = std::exchange(m_names, {});
    const auto ids = std::exchange(m_ids, {});
    for (const auto &listed : m_workspace->directory().people)
        if (organisation::hasRole(listed.person, Role::Agent)) {
            m_names << m_workspace->nameOf(listed.person.id);
            m_ids << shown(listed.person.id.text());
        }
    if (m_names != names || m_ids != ids)
        Q_EMIT changed();
}

} // namespace ringtrue::qml

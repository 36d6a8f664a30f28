// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Shell/waiting_count.h"

#include "forms/service/interaction_list.h"

#include <algorithm>

namespace ringtrue::qml {

void WaitingCount::setWorkspace(OpenWorkspace *workspace)
{
    if (m_workspace != nullptr)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::contentChanged, this, [this] {
            m_known = false;
            count();
        });
        connect(m_workspace, &OpenWorkspace::waitingChanged, this, [this] { m_known = true; });
    }
    count();
}

void WaitingCount::setActive(bool active)
{
    m_active = active;
    Q_EMIT changed();
    count();
}

void WaitingCount::count()
{
    if (!m_active || m_known || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_known = true;
    if (!m_workspace->isGivenWork()) {
        m_workspace->setWaiting(0); // not the number of whoever sat here before
        return;
    }
    m_workspace->read(
        this,
        [person = m_workspace->person()](storage::Connection &connection) {
            return forms::waiting(connection, person, Instant{}, 0);
        },
        [this](auto waiting) {
            if (waiting)
                m_workspace->setWaiting(int(std::min<std::int64_t>(waiting->count, 1'000'000)));
        });
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/next_waiting.h"

#include "forms/service/interaction_list.h"
#include "qml/Ringtrue/Format/format.h"

namespace ringtrue::qml {

void NextWaiting::openNext()
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_workspace->read(
        this,
        [person = m_workspace->person(),
         except = InteractionId::parse(m_except.toStdString())](storage::Connection &connection) {
            std::optional<InteractionId> next;
            if (const auto waiting = forms::waiting(connection, person, Instant{}, 2))
                for (const auto &interaction : waiting->oldest)
                    if (!next && (!except || interaction.id != *except))
                        next = interaction.id;
            return next;
        },
        [this, except = m_except](std::optional<InteractionId> next) {
            if (except != m_except)
                return; // the person went elsewhere meanwhile
            if (next)
                Q_EMIT found(shown(next->text()));
            else
                Q_EMIT nothing();
        });
}

} // namespace ringtrue::qml

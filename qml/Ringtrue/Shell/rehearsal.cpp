// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Shell/rehearsal.h"

#include "forms/service/interaction_list.h"
#include "qml/Ringtrue/Format/format.h"

#include <QAccessible>

#include <set>
#include <utility>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t lookedAt = 60; // as many as page Today shows

QStringList oneOfEachChannel(storage::Connection &connection, const PersonId &person)
{
    QStringList found;
    std::set<Channel> channels;
    if (const auto waiting = forms::waiting(connection, person, Instant{}, lookedAt))
        for (const auto &interaction : waiting->oldest)
            if (channels.insert(interaction.channel).second)
                found << shown(interaction.id.text());
    return found;
}

} // namespace

void Rehearsal::begin()
{
    if (!m_due || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_due = false;
    Q_EMIT changed();
    if (QAccessible::isActive() || !m_workspace->isGivenWork())
        return;
    m_looking = true;
    m_workspace->read(
        this,
        [person = m_workspace->person()](storage::Connection &connection) {
            return oneOfEachChannel(connection, person);
        },
        [this](QStringList found) {
            if (!std::exchange(m_looking, false))
                return; // it was ended
            m_left = std::move(found);
            Q_EMIT changed();
        });
}

void Rehearsal::next()
{
    if (!running())
        return;
    m_left.removeFirst();
    Q_EMIT changed();
}

void Rehearsal::end()
{
    m_due = m_due || m_looking || running();
    m_looking = false;
    m_left.clear();
    Q_EMIT changed();
}

} // namespace ringtrue::qml

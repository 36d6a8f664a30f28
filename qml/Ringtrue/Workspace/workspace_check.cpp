// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/workspace_check.h"

#include "core/service/log_words.h"
#include "qml/Ringtrue/Workspace/sentences.h"

namespace ringtrue::qml {

WorkspaceCheck::~WorkspaceCheck()
{
    stop();
}

void WorkspaceCheck::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::stateChanged, this, &WorkspaceCheck::follow);
    Q_EMIT changed();
}

void WorkspaceCheck::follow()
{
    const auto state = m_workspace->state();
    if (state == OpenWorkspace::Open || state == OpenWorkspace::Locked)
        return;
    stop();
    m_state = Unknown;
    Q_EMIT changed();
}

void WorkspaceCheck::stop()
{
    if (m_goOn)
        m_goOn->store(false);
    m_goOn.reset();
}

void WorkspaceCheck::begin()
{
    const auto engine = m_workspace != nullptr ? m_workspace->sharedEngine() : nullptr;
    if (m_state != Unknown || !engine)
        return;
    if (!engine->canWrite() || !engine->needsCheck()) {
        m_state = NotNeeded;
        Q_EMIT changed();
        return;
    }
    m_state = Running;
    m_goOn = std::make_shared<std::atomic<bool>>(true);
    Q_EMIT changed();
    inBackground(
        this, [engine, goOn = m_goOn] { return engine->check([&] { return goOn->load(); }); },
        [this, goOn = m_goOn](const Outcome &outcome) {
            if (goOn == m_goOn)
                finish(outcome);
        });
}

void WorkspaceCheck::finish(const Outcome &outcome)
{
    m_state = outcome ? Sound : Damaged;
    if (outcome) {
        m_workspace->log("checked", {{"found", "sound"}});
    } else {
        m_failure = outcome.error();
        m_workspace->log("checked", {{"found", service::logWord(m_failure.error)},
                                     {"part", service::logWord(m_failure.part)},
                                     {"sqlite", std::int64_t{m_failure.sqliteCode}}});
    }
    Q_EMIT changed();
}

QString WorkspaceCheck::text() const
{
    if (m_state == Running)
        return tr("Ringtrue did not end by itself last time, so the workspace is being read through. You can work "
                  "meanwhile; all that was saved is there.");
    return m_state == Damaged ? damageSentence(m_failure) : QString();
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/round_box.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <utility>

namespace ringtrue::qml {

/// Whether something can be written into the workspace now.
inline bool isWritable(const OpenWorkspace *workspace)
{
    return workspace != nullptr && workspace->state() == OpenWorkspace::Open && workspace->readOnlyText().isEmpty();
}

/// Runs @p job(RoundParts) on the ledger's thread, then @p done(its result) on the GUI thread, also where the page that
/// began it is gone.
template <typename Job, typename Done>
void onRounds(OpenWorkspace &workspace, Job job, Done done)
{
    inBackground(
        &workspace,
        [engine = workspace.sharedEngine(), job = std::move(job)]() mutable {
            return engine
                ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                    return job(forms::roundParts(*engine, ledger, connection));
                })
                .get();
        },
        std::move(done));
}

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/round_box.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QPointer>

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

/// The same for @p self, an object of a page: it takes the Result by @p finish. Where it is gone, who sat there is told
/// @p said(the Result). Where something was done, all that shows rounds is read anew.
template <typename Self, typename Job, typename Finish, typename Said>
void onRoundsFor(Self *self, OpenWorkspace &workspace, Job job, Finish finish, Said said)
{
    onRounds(workspace, std::move(job),
             [guarded = QPointer<Self>(self), workspace = &workspace, seat = workspace.seat(),
              finish = std::move(finish), said = std::move(said)](const auto &result) {
                 if (guarded)
                     finish(result);
                 else
                     workspace->tell(seat, said(result));
                 if (result)
                     Q_EMIT workspace->contentChanged();
             });
}

} // namespace ringtrue::qml

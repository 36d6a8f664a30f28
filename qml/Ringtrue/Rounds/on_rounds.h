// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/round_box.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QPointer>

#include <memory>
#include <optional>
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

/// What is on its way while the workspace locks: it waits for who sent it only where it is refused. Nothing in it: the
/// workspace did not lock meanwhile.
using Meanwhile = std::shared_ptr<std::optional<SheetAside>>;

/// As the workspace locks: @p sheet waits for whoever wrote it; what is on its way goes into @p meanwhile instead.
///
/// @param meanwhile  null: nothing is on its way
inline void setSheetAside(OpenWorkspace &workspace, SheetAside sheet, const Meanwhile &meanwhile)
{
    if (meanwhile)
        *meanwhile = std::move(sheet);
    else
        workspace.setAside(std::move(sheet));
}

/// The same for @p self, an object of a page: it takes the Result by @p finish. Where it is gone, or @p meanwhile was
/// filled, who sat there is told @p said(the Result), and what is in @p meanwhile waits for them where it is refused.
/// Where something was done, all that shows rounds is read anew.
template <typename Self, typename Job, typename Finish, typename Said>
void onRoundsKeeping(Self *self, OpenWorkspace &workspace, Meanwhile meanwhile, Job job, Finish finish, Said said)
{
    onRounds(workspace, std::move(job),
             [guarded = QPointer<Self>(self), workspace = &workspace, seat = workspace.seat(),
              meanwhile = std::move(meanwhile), finish = std::move(finish),
              said = std::move(said)](const auto &result) {
                 if (!result && *meanwhile)
                     workspace->keepRefused(seat, std::move(**meanwhile));
                 if (guarded && !*meanwhile)
                     finish(result);
                 else
                     workspace->tell(seat, said(result));
                 if (result)
                     Q_EMIT workspace->contentChanged();
             });
}

/// The same for what is gone where the workspace locks.
template <typename Self, typename Job, typename Finish, typename Said>
void onRoundsFor(Self *self, OpenWorkspace &workspace, Job job, Finish finish, Said said)
{
    onRoundsKeeping(self, workspace, std::make_shared<std::optional<SheetAside>>(), std::move(job), std::move(finish),
                    std::move(said));
}

} // namespace ringtrue::qml

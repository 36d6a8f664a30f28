// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/progress_bar.h"
#include "core/cli/session.h"
#include "core/cli/workspace_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

Reply rebuildReply(const WorkspaceOptions &options, const Context &context)
{
    auto how = opening(options, context);
    how.spend = storage::Spend::FreeSpace; // views can be larger than the reserve
    const auto opened = service::Workspace::openForWriting(how);
    if (!opened)
        return refusalOf(opened.error(), options.folder);
    const ProgressBar bar("Rebuilding", context);
    const auto contentHash = (*opened)
                                 ->submit([progress = bar.progress()](ledger::Ledger &ledger, storage::Connection &) {
                                     return ledger.rebuild(progress);
                                 })
                                 .get();
    if (!contentHash)
        return refusalOf(contentHash.error(), "The views were not made anew");
    const auto text = hex(view(*contentHash));
    return {.json = {{"content_hash", text}},
            .words = fmt::format("The views were made anew from the facts.\nContent hash {}\n", text)};
}

} // namespace

void addRebuild(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command = frame.add("rebuild", "Drop all views of a workspace and make them anew from its facts",
                               [options](const Context &context) { return rebuildReply(*options, context); });
    addWorkspaceArgument(command, *options);
}

} // namespace ringtrue::cli

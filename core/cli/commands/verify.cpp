// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/verify.h"
#include "core/base/hex.h"
#include "core/cli/commands/commands.h"
#include "core/cli/progress_bar.h"
#include "core/cli/session.h"
#include "core/cli/words.h"
#include "forms/service/recheck_score.h"

#include <fmt/format.h>

#include <array>

namespace ringtrue::cli {

namespace {

Reply run(const WorkspaceOptions &options, const Context &context)
{
    auto session = openForReading(options, context);
    if (!session)
        return session.error();
    const std::array rechecks{forms::recheckScore()};
    const ProgressBar bar("Checking", context);
    const auto verdict =
        ledger::verify(session->reader, registry(), session->workspace->paths().folder, rechecks, bar.progress());
    if (!verdict)
        return refusalOf(verdict.error());
    const auto contentHash = hex(view(verdict->contentHash));
    if (!verdict->firstWrong)
        return {.json = {{"ok", true},
                         {"content_hash", contentHash},
                         {"facts", verdict->facts},
                         {"blobs", verdict->blobs},
                         {"first_wrong", nullptr}},
                .words =
                    fmt::format("All is well: {} facts and {} files are what was signed, the views and scores follow "
                                "from them.\nContent hash {}\n",
                                grouped(verdict->facts), grouped(verdict->blobs), contentHash)};
    const auto &wrong = *verdict->firstWrong;
    return {.json = {{"ok", false},
                     {"content_hash", contentHash},
                     {"facts", verdict->facts},
                     {"blobs", verdict->blobs},
                     {"first_wrong", {{"what", wrong.what}, {"where", wrong.where}}}},
            .words = fmt::format("Not as it should be: {} of {}.\nNothing was changed. Restore the last backup with: "
                                 "ringtrue restore BACKUP NEW-FOLDER\n",
                                 wrong.what, wrong.where),
            .exit = Exit::Refused};
}

} // namespace

void addVerify(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    CLI::App &command = frame.add("verify", "Check every fact, signature, recording, view and score of a workspace",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceArgument(command, *options);
}

} // namespace ringtrue::cli

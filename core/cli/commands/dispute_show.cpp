// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/dispute_words.h"

namespace ringtrue::cli {

namespace {

struct DisputeShowOptions {
    WorkspaceOptions workspace;
    std::string dispute;
};

Reply disputeShowReply(const DisputeShowOptions &options, const Context &context)
{
    auto session = openForFeedback(options.workspace, context);
    if (!session)
        return session.error();
    const auto dispute = readableDispute(*session, options.dispute);
    return dispute ? wholeDispute(*session, *dispute, dayOf(context.clock.now())) : dispute.error();
}

} // namespace

void addDisputeShow(Frame &frame)
{
    auto options = std::make_shared<DisputeShowOptions>();
    Parser command = frame.add("dispute", "show", "Show a dispute: both answers, reasons, decisions",
                               [options](const Context &context) { return disputeShowReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("dispute", options->dispute, "Its id, as `dispute list` shows it").required();
}

} // namespace ringtrue::cli

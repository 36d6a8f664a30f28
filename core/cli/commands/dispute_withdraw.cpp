// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/dispute_words.h"

namespace ringtrue::cli {

namespace {

struct DisputeWithdrawOptions {
    WorkspaceOptions workspace;
    std::string dispute;
};

Reply disputeWithdrawReply(const DisputeWithdrawOptions &options, const Context &context)
{
    auto session = openForWritingAs(options.workspace, context);
    if (!session)
        return session.error();
    const auto dispute = disputeCalled(*session, options.dispute);
    if (!dispute)
        return dispute.error();
    const auto withdrawn = onFeedback(*session, "withdrawal", [&](const forms::FeedbackParts &parts) {
        return forms::withdrawDispute(parts, session->authorId(), dispute->id);
    });
    if (!withdrawn)
        return refusalOf(*session, withdrawn.error());
    return {.json = {{"dispute", dispute->id.text()}, {"outcome", "withdrawn"}}, .words = "Withdrawn.\n"};
}

} // namespace

void addDisputeWithdraw(Frame &frame)
{
    auto options = std::make_shared<DisputeWithdrawOptions>();
    Parser command = frame.add("dispute", "withdraw", "Take back a dispute that waits for its decision",
                               [options](const Context &context) { return disputeWithdrawReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("dispute", options->dispute, "Its id, as `dispute list` shows it").required();
}

} // namespace ringtrue::cli

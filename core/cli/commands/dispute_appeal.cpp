// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/dispute_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct DisputeAppealOptions {
    WorkspaceOptions workspace;
    std::string dispute;
    std::string reason;
};

Reply disputeAppealReply(const DisputeAppealOptions &options, const Context &context)
{
    if (auto unseen = refuseUnseen(options.reason, "--reason"))
        return std::move(*unseen);
    auto session = openForWritingAs(options.workspace, context);
    if (!session)
        return session.error();
    const auto dispute = disputeCalled(*session, options.dispute);
    if (!dispute)
        return dispute.error();
    const auto appealed = onFeedback(*session, "appeal", [&](const forms::FeedbackParts &parts) {
        return forms::appeal(parts, session->authorId(), dispute->id, options.reason);
    });
    if (!appealed)
        return refusalOf(*session, appealed.error());
    const auto now = forms::findDispute(session->reader, dispute->id);
    if (!now || !now->appeal)
        return refusalOf(*session, now ? forms::feedbackFailure(forms::FeedbackError::UnknownDispute) : now.error());
    return {.json = {{"dispute", dispute->id.text()}, {"answer_until", dayText(now->appeal->answerUntil)}},
            .words = fmt::format("Appealed. Somebody else decides, {}.\n",
                                 untilWords(dayOf(context.clock.now()), now->appeal->answerUntil))};
}

} // namespace

void addDisputeAppeal(Frame &frame)
{
    auto options = std::make_shared<DisputeAppealOptions>();
    Parser command = frame.add("dispute", "appeal", "Appeal against a decision, once",
                               [options](const Context &context) { return disputeAppealReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("dispute", options->dispute, "Its id, as `dispute list` shows it").required();
    command.option("--reason", options->reason, "Why it should be looked at again; it is kept sealed").required();
}

} // namespace ringtrue::cli

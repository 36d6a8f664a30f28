// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/feedback_words.h"
#include "forms/feedback/release.h"

namespace ringtrue::cli {

namespace {

struct FeedbackHoldBackOptions {
    WorkspaceOptions workspace;
    std::string evaluation;
};

Reply feedbackHoldBackReply(const FeedbackHoldBackOptions &options, const Context &context)
{
    const auto evaluation = evaluationCalled(options.evaluation);
    if (!evaluation)
        return evaluation.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::ReleaseFeedback);
    if (!session)
        return session.error();
    const auto held = onFeedback(*session, "hold-back", [&](const forms::FeedbackParts &parts) {
        return forms::holdBack(parts, session->authorId(), *evaluation);
    });
    if (!held)
        return refusalOf(*session, held.error());
    return {.json = {{"evaluation", evaluation->text()}, {"visible_from", nullptr}},
            .words = "It is held back, and waits for its release again.\n"};
}

} // namespace

void addFeedbackHoldBack(Frame &frame)
{
    auto options = std::make_shared<FeedbackHoldBackOptions>();
    Parser command = frame.add("feedback", "hold-back", "Hold back an evaluation that its agent was to see later",
                               [options](const Context &context) { return feedbackHoldBackReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluation", options->evaluation, "Its id").required();
}

} // namespace ringtrue::cli

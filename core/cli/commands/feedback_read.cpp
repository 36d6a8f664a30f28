// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/feedback_words.h"
#include "forms/feedback/release.h"

namespace ringtrue::cli {

namespace {

struct FeedbackReadOptions {
    WorkspaceOptions workspace;
    std::string evaluation;
};

Reply feedbackReadReply(const FeedbackReadOptions &options, const Context &context)
{
    const auto evaluation = evaluationCalled(options.evaluation);
    if (!evaluation)
        return evaluation.error();
    auto session = openForWritingAs(options.workspace, context);
    if (!session)
        return session.error();
    const auto read = onFeedback(*session, "read", [&](const forms::FeedbackParts &parts) {
        return forms::confirmRead(parts, session->authorId(), *evaluation);
    });
    if (!read)
        return refusalOf(*session, read.error());
    return {.json = {{"evaluation", evaluation->text()}, {"read", true}},
            .words = "Noted: you have read it. That does not say that you agree.\n"};
}

} // namespace

void addFeedbackRead(Frame &frame)
{
    auto options = std::make_shared<FeedbackReadOptions>();
    Parser command = frame.add("feedback", "read", "Say that you have read an evaluation of your work",
                               [options](const Context &context) { return feedbackReadReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluation", options->evaluation, "Its id, as `feedback list` shows it").required();
}

} // namespace ringtrue::cli

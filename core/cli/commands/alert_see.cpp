// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/feedback_words.h"
#include "forms/feedback/alerts.h"

namespace ringtrue::cli {

namespace {

struct AlertSeeOptions {
    WorkspaceOptions workspace;
    std::string evaluation;
};

Reply alertSeeReply(const AlertSeeOptions &options, const Context &context)
{
    const auto evaluation = evaluationCalled(options.evaluation);
    if (!evaluation)
        return evaluation.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::ReleaseFeedback);
    if (!session)
        return session.error();
    const auto seen = onFeedback(*session, "alert-seen", [&](const forms::FeedbackParts &parts) {
        return forms::seeAlert(parts, session->authorId(), *evaluation);
    });
    if (!seen)
        return refusalOf(*session, seen.error());
    return {.json = {{"evaluation", evaluation->text()}, {"seen", true}}, .words = "Noted: you have seen it.\n"};
}

} // namespace

void addAlertSee(Frame &frame)
{
    auto options = std::make_shared<AlertSeeOptions>();
    Parser command = frame.add("alert", "see", "Say that you have seen an alert; it is listed no more",
                               [options](const Context &context) { return alertSeeReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluation", options->evaluation, "Its id, as `alert list` shows it").required();
}

} // namespace ringtrue::cli

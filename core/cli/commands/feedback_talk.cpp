// SPDX-License-Identifier: Apache-2.0
#include "core/cli/assignment_words.h"
#include "core/cli/commands/commands.h"
#include "core/cli/feedback_words.h"
#include "forms/feedback/release.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct FeedbackTalkOptions {
    WorkspaceOptions workspace;
    std::string evaluation;
    std::string words;
    std::string on;
};

Reply feedbackTalkReply(const FeedbackTalkOptions &options, const Context &context)
{
    const auto evaluation = evaluationCalled(options.evaluation);
    if (!evaluation)
        return evaluation.error();
    if (auto unseen = refuseUnseen(options.words, "--words"))
        return std::move(*unseen);
    const auto on = options.on.empty() ? Result<Day, Reply>(dayOf(context.clock.now())) : dayCalled(options.on);
    if (!on)
        return on.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::ReleaseFeedback);
    if (!session)
        return session.error();
    const auto noted = onFeedback(*session, "talk", [&](const forms::FeedbackParts &parts) {
        return forms::noteTalk(parts, session->authorId(),
                               {.evaluation = *evaluation, .on = *on, .words = options.words});
    });
    if (!noted)
        return refusalOf(*session, noted.error());
    return {.json = {{"evaluation", evaluation->text()}, {"on", dayText(*on)}},
            .words = fmt::format("Noted: talked through on {}.\n", dayText(*on))};
}

} // namespace

void addFeedbackTalk(Frame &frame)
{
    auto options = std::make_shared<FeedbackTalkOptions>();
    Parser command = frame.add("feedback", "talk", "Note that you talked an evaluation through with its agent",
                               [options](const Context &context) { return feedbackTalkReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluation", options->evaluation, "Its id").required();
    command.option("--words", options->words, "What the agent said, in their words; it is kept sealed").required();
    command.option("--on", options->on, "The day of the talk, such as 2026-11-27; else today");
}

} // namespace ringtrue::cli

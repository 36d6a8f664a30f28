// SPDX-License-Identifier: Apache-2.0
#include "core/cli/assignment_words.h"
#include "core/cli/commands/commands.h"
#include "core/cli/feedback_words.h"
#include "core/cli/number_words.h"
#include "forms/feedback/release.h"
#include "forms/service/feedback_rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

struct FeedbackReleaseOptions {
    WorkspaceOptions workspace;
    std::vector<std::string> evaluations;
    std::string on;
};

/// Each evaluation that is named, once.
Result<std::vector<EvaluationId>, Reply> evaluationsCalled(const std::vector<std::string> &texts)
{
    std::vector<EvaluationId> out;
    for (const auto &text : texts) {
        const auto id = evaluationCalled(text);
        if (!id)
            return Failure{id.error()};
        if (std::ranges::find(out, *id) == out.end())
            out.push_back(*id);
    }
    return out;
}

/// The moment from which they are visible; nothing: now.
Result<std::optional<Instant>, Reply> visibleFrom(const std::string &on, Instant now)
{
    if (on.empty())
        return std::optional<Instant>{};
    const auto day = dayCalled(on);
    if (!day)
        return Failure{day.error()};
    if (*day < dayOf(now))
        return Failure{refusal("bad-day", fmt::format("{} has passed, and nobody sees anything earlier than now. Leave "
                                                      "--on out, or name a day to come.",
                                                      on))};
    return *day == dayOf(now) ? std::nullopt : std::optional{forms::beginOf(*day, now)};
}

Reply feedbackReleaseReply(const FeedbackReleaseOptions &options, const Context &context)
{
    const auto evaluations = evaluationsCalled(options.evaluations);
    if (!evaluations)
        return evaluations.error();
    const auto from = visibleFrom(options.on, context.clock.now());
    if (!from)
        return from.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::ReleaseFeedback);
    if (!session)
        return session.error();
    const auto released = onFeedback(*session, "release", [&](const forms::FeedbackParts &parts) {
        return forms::releaseEvaluations(parts, session->authorId(), *evaluations, *from);
    });
    if (!released)
        return refusalOf(*session, released.error());
    const auto first = forms::feedbackOn(session->reader, evaluations->front());
    if (!first || !first->evaluation.visibleFrom || !first->disputeUntil)
        return refusalOf(*session, first ? forms::feedbackFailure(forms::FeedbackError::NotReleased) : first.error());
    Reply reply{.json = {{"released", nlohmann::json::array()},
                         {"visible_from", rfc3339(*first->evaluation.visibleFrom)},
                         {"dispute_until", dayText(*first->disputeUntil)}}};
    for (const auto &id : *evaluations)
        reply.json["released"].push_back(id.text());
    reply.words =
        fmt::format("{} released, to be seen {}; to be disputed until {}.\n",
                    counted(evaluations->size(), "evaluation is", "evaluations are"),
                    *from ? "from " + options.on + " on" : std::string("from now on"), dayText(*first->disputeUntil));
    return reply;
}

} // namespace

void addFeedbackRelease(Frame &frame)
{
    auto options = std::make_shared<FeedbackReleaseOptions>();
    Parser command = frame.add("feedback", "release", "Let agents see their evaluations; all or none",
                               [options](const Context &context) { return feedbackReleaseReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluations", options->evaluations, "Their ids, as `feedback list --waiting` shows them")
        .required();
    command.option("--on", options->on, "From the beginning of this day on, such as 2026-11-27; else now");
}

} // namespace ringtrue::cli

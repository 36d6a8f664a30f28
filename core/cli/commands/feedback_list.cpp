// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/feedback_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct FeedbackListOptions {
    WorkspaceOptions workspace;
    bool waiting = false;
    std::string of;
    std::int64_t limit = 100;
};

std::optional<Reply> refuseNotReleasing(const Session &session)
{
    const auto &person = session.author->person;
    if (organisation::may(person, organisation::Task::ReleaseFeedback))
        return std::nullopt;
    return refusal("not-allowed", fmt::format("The roles of {} do not allow to release evaluations. Without --waiting "
                                              "and --of you see what is released to you.",
                                              person.name));
}

Reply waitingReply(Session &session, const FeedbackListOptions &options)
{
    if (auto refused = refuseNotReleasing(session))
        return std::move(*refused);
    const auto found = forms::unreleased(session.reader, options.limit);
    if (!found)
        return refusalOf(found.error(), "What waits for its release could not be read");
    Reply reply{.json = {{"waiting", found->count}, {"evaluations", nlohmann::json::array()}}};
    forms::ScoringPolicies policies;
    for (const auto &evaluation : found->oldest) {
        if (isBlindTo(session, evaluation.interaction))
            continue;
        auto json = evaluationJson(session, policies, evaluation);
        json["reference"] = referenceOf(session, evaluation.interaction);
        reply.words += fmt::format("{:<8}  {}", json["reference"].get<std::string>(),
                                   evaluationWords(session, policies, evaluation));
        reply.json["evaluations"].push_back(std::move(json));
    }
    if (found->count > std::int64_t(found->oldest.size()))
        reply.words += fmt::format("The oldest {} of {} are shown; --limit shows more.\n",
                                   grouped(found->oldest.size()), grouped(std::uint64_t(found->count)));
    if (found->count == 0)
        reply.words = "None: all that was submitted is released.\n";
    return reply;
}

/// Whose feedback is listed: that of whoever asks, or with --of somebody's to whom they release it.
Result<PersonId, Reply> whose(Session &session, const FeedbackListOptions &options)
{
    if (options.of.empty())
        return session.authorId();
    const auto of = personCalled(session.directory, options.of, "unknown-person");
    if (!of)
        return Failure{of.error()};
    const auto person = (*of)->person.id;
    if (person != session.authorId())
        if (auto refused = refuseNotReleasing(session))
            return Failure{std::move(*refused)};
    return person;
}

Reply feedbackListReply(const FeedbackListOptions &options, const Context &context)
{
    auto session = openForFeedbackAs(options.workspace, context);
    if (!session)
        return session.error();
    if (options.waiting)
        return waitingReply(*session, options);
    const auto agent = whose(*session, options);
    if (!agent)
        return agent.error();
    const auto now = context.clock.now();
    auto found = forms::feedbackOf(session->reader, *agent, now, options.limit + 1);
    if (!found)
        return refusalOf(found.error(), "The feedback could not be read");
    const bool isCut = found->size() > static_cast<std::size_t>(options.limit);
    if (isCut)
        found->pop_back();
    Reply reply{.json = {{"feedback", nlohmann::json::array()}, {"more", isCut}}};
    forms::ScoringPolicies policies;
    for (const auto &feedback : *found) {
        if (isBlindTo(*session, feedback.evaluation.interaction))
            continue;
        reply.json["feedback"].push_back(feedbackJson(*session, policies, feedback, dayOf(now)));
        reply.words += feedbackWords(*session, policies, feedback, dayOf(now));
    }
    if (isCut)
        reply.words += fmt::format("The newest {} are shown; --limit shows more.\n", grouped(found->size()));
    if (found->empty())
        reply.words = "None is released yet.\n";
    return reply;
}

} // namespace

void addFeedbackList(Frame &frame)
{
    auto options = std::make_shared<FeedbackListOptions>();
    Parser command =
        frame.add("feedback", "list", "List the evaluations that are released to you, or what waits for its release",
                  [options](const Context &context) { return feedbackListReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    auto waiting = command.flag("--waiting", options->waiting, "What waits for its release, for whoever releases it");
    command.option("--of", options->of, "What this agent was shown, for whoever releases: external id, id or name")
        .excludes(waiting);
    command.option("--limit", options->limit, "How many at most").between(1, 1'000'000).showsDefault();
}

} // namespace ringtrue::cli

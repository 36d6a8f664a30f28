// SPDX-License-Identifier: Apache-2.0
#include "forms/service/evaluation_list.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/readable.h"
#include "core/organisation/interactions.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct EvaluationListOptions {
    WorkspaceOptions workspace;
    std::int64_t limit = 100;
};

Reply evaluationListReply(const EvaluationListOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    if (session->isBlind() && session->author == nullptr)
        return refusal("who", "Scores are not for everybody here. Say who you are with --as.");
    auto found = forms::evaluations(
        session->reader,
        {.evaluator = {}, .agent = {}, .interaction = {}, .limit = options.limit + 1, .reader = listReader(*session)});
    if (!found)
        return refusalOf(found.error(), "The evaluations could not be read");
    const bool isCut = found->size() > static_cast<std::size_t>(options.limit);
    if (isCut)
        found->pop_back();
    Reply reply{.json = {{"evaluations", nlohmann::json::array()}, {"more", isCut}}};
    forms::ScoringPolicies policies;
    for (const auto &evaluation : *found) {
        const auto interaction = organisation::readInteraction(session->reader, evaluation.interaction);
        reply.json["evaluations"].push_back(evaluationJson(*session, policies, evaluation));
        reply.words += fmt::format("{:<14}  ", interaction && *interaction ? (*interaction)->reference : "")
                       + evaluationWords(*session, policies, evaluation);
    }
    if (isCut)
        reply.words += fmt::format("The newest {} are shown; --limit shows more.\n", found->size());
    if (found->empty())
        reply.words = session->isBlind() ? "None that you may read: yours, and those of your own work.\n"
                                         : "None yet. Submit one with: ringtrue evaluation submit\n";
    return reply;
}

} // namespace

void addEvaluationList(Frame &frame)
{
    auto options = std::make_shared<EvaluationListOptions>();
    Parser command = frame.add("evaluation", "list", "List submitted evaluations that you may read, the newest first",
                               [options](const Context &context) { return evaluationListReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--limit", options->limit, "How many at most").between(1, 1'000'000).showsDefault();
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "forms/service/evaluation_list.h"
#include "core/cli/commands/commands.h"
#include "core/cli/interaction_words.h"
#include "core/cli/readable.h"
#include "core/cli/words.h"

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::int64_t limit = 100;
};

Reply run(const Options &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    if (session->isBlind() && session->author == nullptr)
        return refusal("who", "Scores are not for everybody here. Say who you are with --as.");
    const auto found = forms::evaluations(
        session->reader,
        {.evaluator = {}, .agent = {}, .interaction = {}, .limit = options.limit, .reader = listReader(*session)});
    if (!found)
        return refusalOf(found.error(), "The evaluations could not be read");
    Reply reply{.json = {{"evaluations", nlohmann::json::array()}}};
    forms::ScoringPolicies policies;
    for (const auto &evaluation : *found) {
        reply.json["evaluations"].push_back(evaluationJson(*session, policies, evaluation));
        reply.words += evaluationWords(*session, policies, evaluation);
    }
    if (found->empty())
        reply.words = session->isBlind() ? "None that you may read: yours, and those of your own work.\n"
                                         : "None yet. Submit one with: ringtrue evaluation submit\n";
    return reply;
}

} // namespace

void addEvaluationList(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command =
        frame.add("evaluation", "list", "List submitted evaluations that you may read, the newest first",
                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("--limit", options->limit, "How many at most")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "forms/service/evaluation_list.h"
#include "core/cli/commands/commands.h"
#include "core/cli/interaction_words.h"
#include "core/cli/words.h"

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::int64_t limit = 100;
};

Reply run(const Options &options, const Context &context)
{
    auto session = openForReading(options.workspace, context);
    if (!session)
        return session.error();
    const auto found =
        forms::evaluations(session->reader, {.evaluator = {}, .agent = {}, .interaction = {}, .limit = options.limit});
    if (!found)
        return refusalOf(found.error(), "The evaluations could not be read");
    Reply reply{.json = {{"evaluations", nlohmann::json::array()}}};
    for (const auto &evaluation : *found) {
        reply.json["evaluations"].push_back(evaluationJson(*session, evaluation));
        reply.words += evaluationWords(*session, evaluation);
    }
    if (found->empty())
        reply.words = "None yet. Submit one with: ringtrue evaluation submit\n";
    return reply;
}

} // namespace

void addEvaluationList(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("evaluation", "list", "List submitted evaluations, the newest first",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("--limit", options->limit, "How many at most")->capture_default_str();
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/content_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/session.h"
#include "core/cli/words.h"
#include "core/organisation/interactions.h"
#include "forms/service/evaluation_list.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string reference;
};

Reply run(const Options &options, const Context &context)
{
    auto session = openForReading(options.workspace, context);
    if (!session)
        return session.error();
    const auto interaction = findInteraction(*session, options.reference);
    if (!interaction)
        return interaction.error();
    const auto evaluations =
        forms::evaluations(session->reader, {.evaluator = {}, .agent = {}, .interaction = interaction->id});
    if (!evaluations)
        return refusalOf(evaluations.error(), "The evaluations could not be read");
    const auto content = readContent(*session, interaction->id);
    if (!content)
        return content.error();
    Reply reply{.json = interactionJson(*session, *interaction), .words = interactionWords(*session, *interaction)};
    if (interaction->customer)
        reply.words += fmt::format("customer   {}\n", nameOf(*session, *interaction->customer));
    addContentJson(reply.json, *content);
    reply.words += contentWords(*content);
    reply.json["evaluations"] = nlohmann::json::array();
    for (const auto &evaluation : *evaluations) {
        reply.json["evaluations"].push_back(evaluationJson(*session, evaluation));
        reply.words += evaluationWords(*session, evaluation);
    }
    return reply;
}

} // namespace

void addInteractionShow(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("interaction", "show", "Show an interaction: what was said, and its evaluations",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("interaction", options->reference, "Its number or id")->required();
}

} // namespace ringtrue::cli

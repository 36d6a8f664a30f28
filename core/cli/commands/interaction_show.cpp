// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/content_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/readable.h"
#include "core/cli/session.h"
#include "core/organisation/interactions.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct InteractionShowOptions {
    WorkspaceOptions workspace;
    std::string reference;
};

/// Who, when, and whether it waits.
Reply headOf(Session &session, const forms::InteractionRow &row)
{
    const auto &interaction = row.interaction;
    Reply reply{.json = interactionJson(session, interaction), .words = interactionWords(session, interaction)};
    reply.words += fmt::format("id         {}\n", interaction.id.text());
    addWaitingJson(reply.json, row);
    if (row.unreadable || row.returned)
        reply.words += fmt::format("waits      no, {}\n", whyNotWaiting(row));
    if (interaction.customer)
        reply.words +=
            fmt::format("customer   {}  {}\n", nameOf(session, *interaction.customer), interaction.customer->text());
    return reply;
}

Reply interactionShowReply(const InteractionShowOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    const auto interaction = findInteraction(*session, options.reference);
    if (!interaction)
        return interaction.error();
    const auto evaluations = readEvaluations(*session, interaction->id);
    if (!evaluations)
        return evaluations.error();
    const auto content = readContent(*session, interaction->id);
    if (!content)
        return content.error();
    const auto rows = forms::interactionRows(session->reader, {interaction->id});
    if (!rows || rows->empty())
        return refusalOf(rows ? storage::StorageFailure{} : rows.error(), "The interaction could not be read");
    auto reply = headOf(*session, rows->front());
    addContentJson(reply.json, *content);
    reply.words += contentWords(*content);
    reply.json["evaluations"] = nlohmann::json::array();
    forms::ScoringPolicies policies;
    for (const auto &evaluation : evaluations->readable) {
        reply.json["evaluations"].push_back(evaluationJson(*session, policies, evaluation));
        reply.words += evaluationWords(*session, policies, evaluation);
    }
    reply.json["evaluations_hidden"] = evaluations->hidden;
    if (evaluations->hidden > 0)
        reply.words +=
            fmt::format("{} not shown: {}\n", counted(evaluations->hidden, "evaluation is", "evaluations are"),
                        whyHidden(*session, interaction->id));
    return reply;
}

} // namespace

void addInteractionShow(Frame &frame)
{
    auto options = std::make_shared<InteractionShowOptions>();
    Parser command = frame.add("interaction", "show", "Show an interaction: what was said, and its evaluations",
                               [options](const Context &context) { return interactionShowReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("interaction", options->reference, "Its number or id").required();
}

} // namespace ringtrue::cli

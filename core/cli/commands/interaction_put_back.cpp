// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/return_words.h"
#include "core/service/log_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct InteractionPutBackOptions {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string evaluator;
    std::optional<std::int32_t> segment;
};

/// What whoever puts back must be allowed: who assigns work puts back anybody's, evaluators their own.
Result<organisation::Task, Reply> taskOf(const WorkspaceOptions &options, const Context &context)
{
    const auto session = openForReadingAs(options, context);
    if (!session)
        return Failure{session.error()};
    const bool assigns = organisation::may(session->author->person, organisation::Task::AssignWork);
    return assigns ? organisation::Task::AssignWork : organisation::Task::Evaluate;
}

Result<sampling::PuttingBack, Reply> whichOf(Session &session, const InteractionPutBackOptions &options,
                                             const InteractionId &interaction, organisation::Task task)
{
    sampling::PuttingBack which{.interaction = interaction};
    if (options.segment)
        which.segment = *options.segment - 1;
    if (!options.evaluator.empty()) {
        const auto evaluator = personCalled(session.directory, options.evaluator, "unknown-person");
        if (!evaluator)
            return Failure{evaluator.error()};
        which.evaluator = (*evaluator)->person.id;
    } else if (task == organisation::Task::Evaluate) {
        which.evaluator = session.authorId();
    }
    return which;
}

Reply interactionPutBackReply(const InteractionPutBackOptions &options, const Context &context)
{
    const auto task = taskOf(options.workspace, context);
    if (!task)
        return task.error();
    auto session = openForWriting(options.workspace, context, *task);
    if (!session)
        return session.error();
    const auto interaction = findInteraction(*session, options.interaction);
    if (!interaction)
        return interaction.error();
    const auto which = whichOf(*session, options, interaction->id, *task);
    if (!which)
        return which.error();
    auto &workspace = *session->workspace;
    const auto put =
        workspace
            .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return sampling::putBack(ledger, connection, workspace.keys(), session->authorId(), *which);
            })
            .get();
    if (!put) {
        if (put.error().error == sampling::PutBackError::Ledger)
            service::logNotWritten(workspace, "return", put.error().ledger);
        return refusalOf(put.error(), *interaction);
    }
    workspace.log().write("written", {{"what", "return"}, {"facts", std::int64_t(*put)}});
    return {
        .json = {{"interaction", interaction->id.text()}, {"reference", interaction->reference}, {"put_back", *put}},
        .words = fmt::format("Put back: {} {} ({}).\n", word(interaction->channel), interaction->reference,
                             counted(*put, "return is taken back", "returns are taken back"))};
}

} // namespace

void addInteractionPutBack(Frame &frame)
{
    auto options = std::make_shared<InteractionPutBackOptions>();
    Parser command =
        frame.add("interaction", "put-back", "Take back that an interaction was returned, so that it waits again",
                  [options](const Context &context) { return interactionPutBackReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("interaction", options->interaction, "Its number or id").required();
    command.option("--of", options->evaluator,
                   "Only what this person returned: external id, id or name; evaluators put back their own");
    command.option("--segment", options->segment, "Only this part").between(1, 1000);
}

} // namespace ringtrue::cli

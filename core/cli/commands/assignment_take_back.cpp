// SPDX-License-Identifier: Apache-2.0
#include "core/cli/assignment_words.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/service/log_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct AssignmentTakeBackOptions {
    WorkspaceOptions workspace;
    std::string of;
    std::vector<std::string> interactions;
    bool all = false;
};

/// What is taken back, and how each of it is called.
struct TakenBack {
    std::vector<sampling::AssignmentKey> assignments;
    std::vector<GivenAssignment> given;

    void add(const InteractionId &interaction, const PersonId &evaluator, std::string called)
    {
        assignments.push_back({interaction, evaluator});
        given.push_back({std::move(called), evaluator});
    }
};

Result<TakenBack, Reply> takenBack(Session &session, const AssignmentTakeBackOptions &options)
{
    const auto of = personCalled(session.directory, options.of, "unknown-person");
    if (!of)
        return Failure{of.error()};
    const auto evaluator = (*of)->person.id;
    TakenBack out;
    if (options.all) {
        const auto work = forms::assignmentsOf(session.reader, evaluator);
        if (!work)
            return Failure{refusalOf(work.error(), "The assignments could not be read")};
        for (const auto &assigned : *work)
            if (assigned.state != forms::AssignedState::Done)
                out.add(assigned.interaction.id, evaluator, assigned.interaction.reference);
        return out;
    }
    if (options.interactions.empty())
        return Failure{refusal("no-work", "Say which ones: their numbers, or --all.")};
    for (const auto &called : options.interactions) {
        const auto interaction = findInteraction(session, called);
        if (!interaction)
            return Failure{interaction.error()};
        out.add(interaction->id, evaluator, called);
    }
    return out;
}

Reply assignmentTakeBackReply(const AssignmentTakeBackOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::AssignWork);
    if (!session)
        return session.error();
    const auto which = takenBack(*session, options);
    if (!which)
        return which.error();
    auto &workspace = *session->workspace;
    const auto taken = workspace
                           .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                               return sampling::takeBack(ledger, connection, session->authorId(), which->assignments);
                           })
                           .get();
    if (!taken) {
        if (taken.error().error == sampling::AssignError::Ledger)
            service::logNotWritten(workspace, "assignments", taken.error().ledger);
        return refusalOf(*session, taken.error(), which->given);
    }
    workspace.log().write("written", {{"what", "assignments"}, {"facts", std::int64_t(taken->changed)}});
    return {.json = {{"taken_back", taken->changed}},
            .words = fmt::format("{} taken back.\n", counted(taken->changed, "assignment is", "assignments are"))};
}

} // namespace

void addAssignmentTakeBack(Frame &frame)
{
    auto options = std::make_shared<AssignmentTakeBackOptions>();
    Parser command =
        frame.add("assignment", "take-back", "Take assignments back from an evaluator; all or none",
                  [options](const Context &context) { return assignmentTakeBackReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--of", options->of, "From whom: external id, id or name").required();
    auto interactions = command.option("interactions", options->interactions, "Their numbers or ids");
    command.flag("--all", options->all, "All that they have not done").excludes(interactions);
}

} // namespace ringtrue::cli

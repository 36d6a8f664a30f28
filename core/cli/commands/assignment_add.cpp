// SPDX-License-Identifier: Apache-2.0
#include "core/cli/assignment_words.h"
#include "core/cli/commands/commands.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/table_words.h"
#include "core/sampling/import_assignments.h"
#include "core/service/log_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct AssignmentAddOptions {
    WorkspaceOptions workspace;
    std::string to;
    std::string due;
    std::vector<std::string> interactions;
    std::string file;
};

/// What is to be assigned, and how each of it is called where it is wrong.
struct GivenWork {
    std::vector<sampling::Assignment> assignments;
    std::vector<GivenAssignment> given;

    void add(const sampling::Assignment &assignment, std::string called)
    {
        assignments.push_back(assignment);
        given.push_back({std::move(called), assignment.evaluator});
    }
};

Result<GivenWork, Reply> workOfFile(Session &session, const std::string &file)
{
    const auto text = readFile(file);
    if (!text)
        return Failure{text.error()};
    const auto rows = sampling::importAssignments(*text, session.directory, [&](const std::string &called) {
        const auto found = findInteraction(session, called);
        return found ? std::optional{found->id} : std::nullopt;
    });
    if (!rows)
        return Failure{refusalOf(rows.error(), file)};
    GivenWork out;
    for (const auto &row : *rows)
        out.add(row.assignment, fmt::format("Line {}", row.line));
    return out;
}

Result<GivenWork, Reply> workOfWords(Session &session, const AssignmentAddOptions &options)
{
    if (options.to.empty() || options.interactions.empty())
        return Failure{refusal("no-work", "Say who evaluates what: --to PERSON and the numbers of interactions, or a "
                                          "file of both with --from.")};
    const auto to = personCalled(session.directory, options.to, "unknown-person");
    if (!to)
        return Failure{to.error()};
    std::optional<Day> due;
    if (!options.due.empty()) {
        const auto day = dayCalled(options.due);
        if (!day)
            return Failure{day.error()};
        due = *day;
    }
    GivenWork out;
    for (const auto &called : options.interactions) {
        const auto interaction = findInteraction(session, called);
        if (!interaction)
            return Failure{interaction.error()};
        out.add({.interaction = interaction->id, .evaluator = (*to)->person.id, .due = due, .isAssigned = true},
                called);
    }
    return out;
}

Reply assignmentAddReply(const AssignmentAddOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::AssignWork);
    if (!session)
        return session.error();
    const auto work = options.file.empty() ? workOfWords(*session, options) : workOfFile(*session, options.file);
    if (!work)
        return work.error();
    auto &workspace = *session->workspace;
    const auto assigned =
        workspace
            .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return sampling::assign(ledger, connection, workspace.keys(), session->authorId(), work->assignments);
            })
            .get();
    if (!assigned) {
        if (assigned.error().error == sampling::AssignError::Ledger)
            service::logNotWritten(workspace, "assignments", assigned.error().ledger);
        return refusalOf(*session, assigned.error(), work->given);
    }
    workspace.log().write("written", {{"what", "assignments"}, {"facts", std::int64_t(assigned->changed)}});
    auto words = fmt::format("{} assigned.", counted(assigned->changed, "interaction is", "interactions are"));
    if (assigned->unchanged > 0)
        words += fmt::format(" {} so before.", counted(assigned->unchanged, "was", "were"));
    return {.json = {{"assigned", assigned->changed}, {"unchanged", assigned->unchanged}}, .words = words + '\n'};
}

} // namespace

void addAssignmentAdd(Frame &frame)
{
    auto options = std::make_shared<AssignmentAddOptions>();
    Parser command =
        frame.add("assignment", "add", "Say which evaluator evaluates which interactions, by when; all or none",
                  [options](const Context &context) { return assignmentAddReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    auto to = command.option("--to", options->to, "Who evaluates them: external id, id or name");
    auto due = command.option("--due", options->due, "The last day on which they are in time, such as 2026-11-27");
    auto interactions = command.option("interactions", options->interactions, "Their numbers or ids");
    command.option("--from", options->file, "A CSV file instead: interaction, evaluator, due")
        .check(someName)
        .excludes(to)
        .excludes(due)
        .excludes(interactions);
}

} // namespace ringtrue::cli

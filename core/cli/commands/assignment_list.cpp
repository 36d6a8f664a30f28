// SPDX-License-Identifier: Apache-2.0
#include "core/base/today.h"
#include "core/cli/assignment_words.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/organisation/may_read.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ringtrue::cli {

namespace {

struct AssignmentListOptions {
    WorkspaceOptions workspace;
    std::string of;
    bool open = false;
};

/// Whose assignments are shown: the one asked for, or everybody's; their own to who may not read all interactions.
Result<std::vector<PersonId>, Reply> evaluatorsShown(Session &session, const AssignmentListOptions &options)
{
    auto people = sampling::assignedPeople(session.reader);
    if (!people)
        return Failure{refusalOf(people.error(), "The assignments could not be read")};
    if (session.author != nullptr && !organisation::mayReadAllInteractions(session.author->person))
        std::erase_if(*people, [&](const PersonId &person) { return person != session.authorId(); });
    if (options.of.empty())
        return std::move(*people);
    const auto of = personCalled(session.directory, options.of, "unknown-person");
    if (!of)
        return Failure{of.error()};
    std::erase_if(*people, [&](const PersonId &person) { return person != (*of)->person.id; });
    return std::move(*people);
}

/// Who has begun to evaluate what. Drafts that cannot be read say nothing.
std::set<std::pair<PersonId, InteractionId>> begunWork(const Session &session)
{
    std::set<std::pair<PersonId, InteractionId>> out;
    auto connection = session.workspace->readDrafts();
    const auto drafts = connection ? service::listDrafts(*connection) : Failure{service::DraftFailure{}};
    if (drafts)
        for (const auto &draft : *drafts)
            if (draft.entered > 0)
                out.emplace(draft.of.evaluator, draft.of.interaction);
    return out;
}

Reply assignmentListReply(const AssignmentListOptions &options, const Context &context)
{
    const auto &where = options.workspace;
    auto session = where.as.empty() ? openForReading(where, context) : openForReadingAs(where, context);
    if (!session)
        return session.error();
    const auto people = evaluatorsShown(*session, options);
    if (!people)
        return people.error();
    const auto begun = begunWork(*session);
    const Day day = today(context.clock);
    Reply reply{.json = {{"assignments", nlohmann::json::array()}, {"figures", nlohmann::json::array()}}};
    for (const auto &person : *people) {
        const auto work = forms::assignmentsOf(session->reader, person);
        if (!work)
            return refusalOf(work.error(), "The assignments could not be read");
        const auto figures = forms::planFigures(*work, {.today = day, .by = day, .doneSince = {}});
        reply.json["figures"].push_back(figuresJson(*session, person, figures));
        reply.words += figuresWords(*session, person, figures);
        for (const auto &assigned : *work) {
            if (options.open && assigned.state != forms::AssignedState::Open)
                continue;
            const auto state = begun.contains({person, assigned.interaction.id}) ? Begun::Yes : Begun::No;
            reply.json["assignments"].push_back(assignmentJson(*session, assigned, state));
            reply.words += assignmentWords(*session, assigned, state);
        }
    }
    if (people->empty())
        reply.words = "None. `ringtrue assignment add` says who evaluates what by when.\n";
    return reply;
}

} // namespace

void addAssignmentList(Frame &frame)
{
    auto options = std::make_shared<AssignmentListOptions>();
    Parser command = frame.add("assignment", "list", "List who evaluates what by when, and how far they are",
                               [options](const Context &context) { return assignmentListReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--of", options->of, "Only what this person evaluates: external id, id or name");
    command.flag("--open", options->open, "Only what is neither done nor returned");
}

} // namespace ringtrue::cli

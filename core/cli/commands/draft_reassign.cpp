// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/draft_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/number_words.h"
#include "core/cli/workspace_words.h"
#include "core/organisation/interactions.h"
#include "core/organisation/may_read.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct DraftReassignOptions {
    WorkspaceOptions workspace;
    std::string draft;
    std::string to;
};

/// The draft, and the task that whoever gives it must be allowed: their own, or that of somebody else.
Result<std::pair<service::DraftSummary, organisation::Task>, Reply> givenDraft(const DraftReassignOptions &options,
                                                                               const Context &context)
{
    auto session = openForReadingAs(options.workspace, context);
    if (!session)
        return Failure{session.error()};
    auto reader = session->workspace->readDrafts();
    if (!reader)
        return Failure{refusalOf(reader.error(), options.workspace.folder)};
    const auto draft = findGivenDraft(*session, *reader, options.draft);
    if (!draft)
        return Failure{draft.error()};
    const bool isOwn = draft->summary.of.evaluator == session->authorId();
    return std::pair{draft->summary, isOwn ? organisation::Task::Evaluate : organisation::Task::ChangeOrganisation};
}

Reply draftReassignReply(const DraftReassignOptions &options, const Context &context)
{
    const auto draft = givenDraft(options, context);
    if (!draft)
        return draft.error();
    auto session = openForWriting(options.workspace, context, draft->second);
    if (!session)
        return session.error();
    const auto to = personCalled(session->directory, options.to, "unknown-person");
    if (!to)
        return to.error();
    const auto &other = (*to)->person;
    if (!organisation::may(other, organisation::Task::Evaluate))
        return refusal("not-allowed", fmt::format("The roles of {} do not allow to evaluate. `ringtrue person list` "
                                                  "shows who may.",
                                                  other.name));
    const auto &summary = draft->first;
    const auto interaction = organisation::readInteraction(session->reader, summary.of.interaction);
    if (!interaction)
        return refusalOf(interaction.error(), "The interactions could not be read");
    if (!*interaction || !organisation::mayReadInteraction(other, **interaction))
        return refusal("not-for-you", fmt::format("The interaction is not shown to {}.", other.name));
    const auto given = session->workspace->drafts().reassign(summary.id, other.id).get();
    if (!given)
        return refusalOf(given.error(), options.draft);
    session->workspace->log().write("draft-reassigned", {{"by", session->authorId()}, {"to", other.id}});
    return {.json = {{"draft", summary.id.text()}, {"evaluator", other.id.text()}},
            .words =
                fmt::format("It is {}'s now, with {}.\n", other.name, counted(summary.answered, "answer", "answers"))};
}

} // namespace

void addDraftReassign(Frame &frame)
{
    auto options = std::make_shared<DraftReassignOptions>();
    Parser command = frame.add("draft", "reassign", "Give an evaluation that was begun to another evaluator",
                               [options](const Context &context) { return draftReassignReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("draft", options->draft, "Its id, as `draft list` shows it").required();
    command.option("--to", options->to, "Who goes on with it: external id, id or name").required();
}

} // namespace ringtrue::cli

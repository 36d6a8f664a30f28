// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/draft_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/workspace_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct DraftDiscardOptions {
    WorkspaceOptions workspace;
    std::string draft;
};

Reply draftDiscardReply(const DraftDiscardOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::Evaluate);
    if (!session)
        return session.error();
    auto reader = session->workspace->readDrafts();
    if (!reader)
        return refusalOf(reader.error(), options.workspace.folder);
    const auto draft = findDraft(*session, *reader, options.draft);
    if (!draft)
        return draft.error();
    const auto removed = session->workspace->drafts().remove(draft->summary.id).get();
    if (!removed)
        return refusalOf(removed.error(), options.draft);
    return {.json = {{"discarded", draft->summary.id.text()}, {"answered", draft->summary.answered}},
            .words = fmt::format("Discarded, with {} answers. The interaction waits to be evaluated as before.\n",
                                 draft->summary.answered)};
}

} // namespace

void addDraftDiscard(Frame &frame)
{
    auto options = std::make_shared<DraftDiscardOptions>();
    Parser command = frame.add("draft", "discard", "Throw away an evaluation that you began",
                               [options](const Context &context) { return draftDiscardReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("draft", options->draft, "Its id, as `draft list` shows it").required();
}

} // namespace ringtrue::cli

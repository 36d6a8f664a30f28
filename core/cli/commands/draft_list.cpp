// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/draft_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/workspace_words.h"

namespace ringtrue::cli {

namespace {

Reply draftListReply(const WorkspaceOptions &options, const Context &context)
{
    auto session = options.as.empty() ? openForReading(options, context) : openForReadingAs(options, context);
    if (!session)
        return session.error();
    auto drafts = session->workspace->readDrafts();
    if (!drafts)
        return refusalOf(drafts.error(), options.folder);
    const auto found =
        service::listDrafts(*drafts, options.as.empty() ? std::nullopt : std::optional{session->authorId()});
    if (!found)
        return refusalOf(found.error(), {});
    Reply reply{.json = {{"drafts", nlohmann::json::array()}}};
    for (const auto &draft : *found) {
        reply.json["drafts"].push_back(draftJson(*session, draft));
        reply.words += draftWords(*session, draft);
    }
    if (found->empty())
        reply.words = "None. Evaluations are begun in the app or with `ringtrue draft save`; what is begun stays here "
                      "until it is submitted.\n";
    return reply;
}

} // namespace

void addDraftList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command = frame.add("draft", "list", "List evaluations that were begun and not submitted",
                               [options](const Context &context) { return draftListReply(*options, context); });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/draft_words.h"
#include "core/cli/words.h"
#include "forms/service/answers_file.h"
#include "forms/service/draft_answers.h"

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string draft;
};

Reply run(const Options &options, const Context &context)
{
    auto session = openForReadingAs(options.workspace, context);
    if (!session)
        return session.error();
    auto drafts = session->workspace->readDrafts();
    if (!drafts)
        return refusalOf(drafts.error(), options.workspace.folder);
    const auto draft = findDraft(*session, *drafts, options.draft);
    if (!draft)
        return draft.error();
    const auto answers = forms::writeAnswers(forms::answersOf(session->workspace->keys(), *draft));
    Reply reply{.json = draftJson(*session, draft->summary), .words = answers + '\n'};
    reply.json["answers"] = nlohmann::json::parse(answers)["answers"];
    return reply;
}

} // namespace

void addDraftShow(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("draft", "show", "Show what you entered so far, as `evaluation submit` takes it",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("draft", options->draft, "Its id, as `draft list` shows it")->required();
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/draft_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/workspace_words.h"
#include "forms/service/answers_file.h"
#include "forms/service/draft_answers.h"

#include <fmt/ranges.h>

namespace ringtrue::cli {

namespace {

struct DraftShowOptions {
    WorkspaceOptions workspace;
    std::string draft;
};

/// Answers with a gap must not be handed in as if they were whole.
Reply damagedReply(Reply shown, const std::vector<QuestionSlug> &damaged)
{
    std::vector<std::string> questions;
    for (const auto &question : damaged)
        questions.push_back(question.text());
    auto reply =
        refusal("draft-damaged", fmt::format("What was entered at “{}” is damaged in drafts.db and cannot be read. "
                                             "Enter it again with `draft save`; --json shows the rest.",
                                             fmt::join(questions, "”, “")));
    reply.json["answers"] = std::move(shown.json["answers"]);
    reply.json["damaged"] = questions;
    return reply;
}

Reply draftShowReply(const DraftShowOptions &options, const Context &context)
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
    const auto opened = forms::openAnswers(session->workspace->keys(), *draft);
    const auto answers = forms::writeAnswers(opened.answers);
    Reply reply{.json = draftJson(*session, draft->summary), .words = answers + '\n'};
    reply.json["answers"] = nlohmann::json::parse(answers)["answers"];
    return opened.damaged.empty() ? reply : damagedReply(std::move(reply), opened.damaged);
}

} // namespace

void addDraftShow(Frame &frame)
{
    auto options = std::make_shared<DraftShowOptions>();
    Parser command = frame.add("draft", "show", "Show what you entered so far, as `evaluation submit` takes it",
                               [options](const Context &context) { return draftShowReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("draft", options->draft, "Its id, as `draft list` shows it").required();
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/phrase_words.h"

#include "core/base/utf8.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct PhraseListOptions {
    WorkspaceOptions workspace;
    std::optional<std::string> question;
};

std::string phraseLine(const service::CommentPhrase &phrase)
{
    return fmt::format("{}  {:<24} {:>5}  {}\n", phrase.id.text(),
                       phrase.question ? phrase.question->text() : "every question", phrase.used,
                       withUnseenShown(phrase.words));
}

Reply phraseListReply(const PhraseListOptions &options, const Context &context)
{
    const auto session = openForReadingAs(options.workspace, context);
    if (!session)
        return session.error();
    const auto question = options.question ? std::optional{QuestionSlug{*options.question}} : std::nullopt;
    const auto kept = service::phrasesOf(*session->workspace, session->authorId(), question);
    if (!kept)
        return refusalOf(kept.error(), "The phrases");
    Reply reply{.json = {{"phrases", nlohmann::json::array()}, {"unreadable", kept->unreadable}}};
    for (const auto &phrase : kept->phrases) {
        reply.json["phrases"].push_back({{"id", phrase.id.text()},
                                         {"question", phrase.question ? phrase.question->text() : ""},
                                         {"words", phrase.words},
                                         {"used", phrase.used}});
        reply.words += phraseLine(phrase);
    }
    if (kept->phrases.empty())
        reply.words = "None. In the app Ctrl+D keeps a comment as a phrase; `ringtrue phrase import` takes a list.\n";
    if (kept->unreadable > 0)
        reply.messages = fmt::format("{} more cannot be opened here: their key is not on this computer, or they are "
                                     "damaged.\n",
                                     kept->unreadable);
    return reply;
}

} // namespace

void addPhraseList(Frame &frame)
{
    auto options = std::make_shared<PhraseListOptions>();
    Parser command = frame.add("phrase", "list", "List the phrases that you keep for comments",
                               [options](const Context &context) { return phraseListReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--question", options->question, "Those of this question (its id), and those of every question");
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/phrase_words.h"

namespace ringtrue::cli {

namespace {

struct PhraseRemoveOptions {
    WorkspaceOptions workspace;
    std::string phrase;
};

Reply phraseRemoveReply(const PhraseRemoveOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::Evaluate);
    if (!session)
        return session.error();
    const auto id = service::PhraseId::parse(options.phrase);
    const auto removed = id ? service::removePhrase(*session->workspace, session->authorId(), *id)
                            : Failure{service::PhraseFailure{.error = service::PhraseError::Missing}};
    if (!removed)
        return refusalOf(removed.error(), options.phrase);
    return {.json = {{"removed", id->text()}}, .words = "Removed.\n"};
}

} // namespace

void addPhraseRemove(Frame &frame)
{
    auto options = std::make_shared<PhraseRemoveOptions>();
    Parser command = frame.add("phrase", "remove", "Take a phrase off your list",
                               [options](const Context &context) { return phraseRemoveReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("phrase", options->phrase, "Its id, as `phrase list` shows it").required();
}

} // namespace ringtrue::cli

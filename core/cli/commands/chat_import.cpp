// SPDX-License-Identifier: Apache-2.0
#include "core/cli/chat_file.h"
#include "core/cli/commands/commands.h"
#include "core/cli/import_words.h"

namespace ringtrue::cli {

namespace {

struct ChatImportOptions {
    WorkspaceOptions workspace;
    AboutOptions about;
    std::string file;
    std::string channel = "chat";
    std::vector<std::string> agents;
};

Reply chatImportReply(const ChatImportOptions &options, const Context &context)
{
    const auto chat = readChatFile(options.file, options.agents);
    if (!chat)
        return chat.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::ImportInteractions);
    if (!session)
        return session.error();
    auto wanted = options.about;
    if (wanted.startedAt.empty() && chat->startedAt)
        wanted.startedAt = rfc3339(*chat->startedAt);
    auto about = aboutOf(*session, wanted, context);
    if (!about)
        return about.error();
    const auto imported = media::importChat(*session->workspace, session->authorId(),
                                            {.about = std::move(*about),
                                             .channel = channelFromWord(options.channel).value_or(Channel::Chat),
                                             .transcript = chat->transcript,
                                             .dated = chat->startedAt});
    if (!imported)
        return refusalOf(*session, imported.error(), wanted, {options.file});
    auto reply = importedReply(*session, imported->interaction, wanted);
    reply.json.update(chatFileJson(*chat));
    addChatFileWords(reply, *chat);
    return reply;
}

} // namespace

void addChatImport(Frame &frame)
{
    auto options = std::make_shared<ChatImportOptions>();
    Parser command = frame.add("chat", "import", "Import a chat: STAR JSON, own JSON, CSV or \"Speaker: text\" lines",
                               [options](const Context &context) { return chatImportReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    addAboutOptions(command, options->about);
    command.option("file", options->file, "The chat").required().check(someName);
    command.option("--channel", options->channel, "chat or mail").oneOf({"chat", "mail"}).showsDefault();
    command.option("--agent-speaker", options->agents, "A speaker of the file who is the agent; may be repeated");
}

} // namespace ringtrue::cli

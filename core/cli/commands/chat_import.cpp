// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/import_words.h"
#include "media/chat/read_chat.h"
#include "media/service/import_interaction.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    AboutOptions about;
    std::string file;
    std::string channel = "chat";
    std::vector<std::string> agents;
};

/// Refuses a speaker who says nothing in the chat: a name that was mistyped would leave the sides to a guess.
std::optional<Reply> refuseUnknownSpeakers(const std::vector<std::string> &named, const media::ReadChat &chat)
{
    for (const auto &name : named) {
        if (std::ranges::find(chat.speakers, name, &media::Speaker::name) != chat.speakers.end())
            continue;
        std::string there;
        for (const auto &speaker : chat.speakers)
            there += fmt::format("{}“{}”", there.empty() ? "" : ", ", speaker.name);
        return refusal("unknown-speaker",
                       fmt::format("Nobody in this chat is called “{}”. Its speakers are {}: name one of "
                                   "them with --agent-speaker, letter by letter. Nothing was imported.",
                                   name, there));
    }
    return std::nullopt;
}

Reply run(const Options &options, const Context &context)
{
    const auto text = readFile(options.file, 32u << 20);
    if (!text)
        return text.error();
    media::ReadChatOptions reading;
    for (const auto &speaker : options.agents)
        reading.sides[speaker] = Side::Agent;
    auto chat = media::readChat(*text, reading);
    if (!chat)
        return refusalOf(chat.error(), options.file);
    if (auto unknown = refuseUnknownSpeakers(options.agents, *chat))
        return std::move(*unknown);
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
    reply.json["format"] = media::word(chat->format);
    reply.json["messages"] = chat->transcript.messages.size();
    for (const auto &speaker : chat->speakers) {
        reply.json["speakers"].push_back({{"name", speaker.name}, {"side", word(speaker.side)}});
        reply.words += fmt::format("  “{}” is taken for the {}.\n", speaker.name, word(speaker.side));
    }
    return reply;
}

} // namespace

void addChatImport(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command =
        frame.add("chat", "import", "Import a chat: STAR JSON, own JSON, CSV or \"Speaker: text\" lines",
                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    addAboutOptions(command, options->about);
    command.add_option("file", options->file, "The chat")->required()->check(someName);
    command.add_option("--channel", options->channel, "chat or mail")
        ->check(CLI::IsMember({"chat", "mail"}))
        ->capture_default_str();
    command.add_option("--agent-speaker", options->agents, "A speaker of the file who is the agent; may be repeated");
}

} // namespace ringtrue::cli

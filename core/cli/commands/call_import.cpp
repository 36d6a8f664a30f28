// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_source.h"
#include "core/cli/chat_file.h"
#include "core/cli/commands/commands.h"
#include "core/cli/import_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct CallImportOptions {
    WorkspaceOptions workspace;
    AboutOptions about;
    std::string file;
    std::string right;
    std::string sides = "agent-right";
    std::string transcript;
    std::vector<std::string> agentSpeakers;
    bool takeCutOff = false;
    bool takeDifferentLengths = false;
};

Reply callImportReply(const CallImportOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::ImportInteractions);
    if (!session)
        return session.error();
    auto about = aboutOf(*session, options.about, context);
    if (!about)
        return about.error();
    media::NewCall call{.about = std::move(*about),
                        .files = {},
                        .sides = {},
                        .transcript = {},
                        .takeCutOff = options.takeCutOff,
                        .takeDifferentLengths = options.takeDifferentLengths};
    call.sides =
        media::channelSidesFromWord(options.sides).value_or(media::ChannelSides::Mixed); // checked by the parser
    std::vector<std::string> files{options.file};
    if (!options.right.empty())
        files.push_back(options.right);
    for (const auto &file : files) {
        auto source = FileSource::open(file);
        if (!source)
            return refusal("file-missing",
                           fmt::format("“{}” is no file that can be read. Check its name and folder, and "
                                       "whether you may read it.",
                                       file));
        call.files.push_back(std::move(*source));
    }
    std::optional<media::ReadChat> said;
    if (!options.transcript.empty()) {
        auto transcript = readChatFile(options.transcript, options.agentSpeakers);
        if (!transcript)
            return transcript.error();
        said = std::move(*transcript);
        call.transcript = said->transcript;
        call.transcriptBeginsMs = said->beginsMs;
    }
    const auto imported = media::importCall(*session->workspace, session->authorId(), std::move(call));
    if (!imported)
        return refusalOf(*session, imported.error(), options.about, files);
    auto reply = importedReply(*session, imported->interaction, options.about);
    addWarnings(reply, *imported, files);
    if (said) {
        reply.json["transcript"] = chatFileJson(*said);
        addChatFileWords(reply, *said);
    }
    return reply;
}

} // namespace

void addCallImport(Frame &frame)
{
    auto options = std::make_shared<CallImportOptions>();
    Parser command = frame.add("call", "import", "Import a call: WAV, FLAC, MP3, Opus or M4A",
                               [options](const Context &context) { return callImportReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    addAboutOptions(command, options->about);
    command.option("file", options->file, "The recording; of two one-channel files the left one")
        .required()
        .check(someName);
    command.option("--right", options->right, "The right one of two one-channel files").check(someName);
    command.option("--sides", options->sides, "Who is on which channel")
        .oneOf({"agent-left", "agent-right", "mixed"})
        .showsDefault();
    command.flag("--take-cut-off", options->takeCutOff, "Take a file that ends before it should as far as it goes");
    command.flag("--take-different-lengths", options->takeDifferentLengths,
                 "Take two one-channel files of clearly different length: the shorter ends in silence");
    command.option("--transcript", options->transcript, "What was said, in any format that `chat import` reads")
        .check(someName);
    command
        .option("--agent-speaker", options->agentSpeakers,
                "A speaker of the transcript who is the agent; may be repeated")
        .needs("--transcript");
}

} // namespace ringtrue::cli

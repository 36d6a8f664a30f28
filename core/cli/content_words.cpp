// SPDX-License-Identifier: Apache-2.0
#include "core/cli/content_words.h"

#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/terminal_text.h"
#include "core/domain/quoted_messages.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

using media::ContentError;

std::string_view contentWord(const Content &content)
{
    if (content.canBeHeard || !content.transcript.messages.empty())
        return "here";
    switch (content.why) {
    case ContentError::Removed:
        return "removed";
    case ContentError::Erased:
        return "erased";
    case ContentError::NoKey:
        return "no-key";
    case ContentError::Damaged:
        return "damaged";
    case ContentError::None:
    case ContentError::Store:
        break;
    }
    return "none";
}

std::string whyWords(std::string_view content)
{
    if (content == "removed")
        return "What was said was taken away, such as after its retention.\n";
    if (content == "erased")
        return "What was said was erased.\n";
    if (content == "no-key")
        return "What was said cannot be read here: its key is not on this computer.\n";
    if (content == "damaged")
        return "What was said is damaged on the disk. `ringtrue verify` says where; a backup may still have it.\n";
    return {};
}

nlohmann::json messageJson(const Message &message, std::size_t number)
{
    return {{"number", number}, {"side", word(message.side)}, {"at_ms", message.atMs}, {"text", message.text}};
}

std::string messageWords(const Message &message, std::size_t number, std::string_view indent)
{
    const auto head =
        fmt::format("{}{:>3}  {:>7}  {:<8}  ", indent, number, durationWords(message.atMs), word(message.side));
    return fmt::format("{}{}\n", head, hanging(message.text, head.size()));
}

} // namespace

Result<Content, Reply> readContent(Session &session, const InteractionId &interaction)
{
    auto recording = media::findRecording(session.reader, interaction);
    if (!recording)
        return Failure{refusalOf(recording.error(), "The recording could not be read")};
    Content content{.recording = std::move(*recording), .transcript = {}};
    if (content.recording) {
        const auto reader = media::openRecording(session.workspace->blobs(), *content.recording);
        content.canBeHeard = static_cast<bool>(reader);
        content.why = reader ? ContentError::None : reader.error();
    }
    auto transcript =
        media::openTranscript(session.reader, session.workspace->keys(), session.workspace->blobs(), interaction);
    if (transcript)
        content.transcript = std::move(*transcript);
    else if (transcript.error() == ContentError::Store)
        return Failure{refusal("store", "The workspace could not be read. Check the disk, then do this again.")};
    else if (content.why == ContentError::None)
        content.why = transcript.error();
    return content;
}

void addContentJson(nlohmann::json &json, const Content &content)
{
    json["content"] = contentWord(content);
    json["recording"] = nullptr;
    if (const auto &recording = content.recording)
        json["recording"] = {
            {"duration_ms", recording->durationMs},
            {"rate", recording->rate},
            {"sides", word(recording->sides)},
            {"removed", recording->removedAt.has_value()},
            {"removed_at", recording->removedAt ? nlohmann::json(rfc3339(*recording->removedAt)) : nlohmann::json()}};
    json["messages"] = nlohmann::json::array();
    for (std::size_t i = 0; i < content.transcript.messages.size(); ++i)
        json["messages"].push_back(messageJson(content.transcript.messages[i], i + 1));
}

std::string contentWords(const Content &content)
{
    std::string out;
    if (const auto &recording = content.recording; recording && content.canBeHeard)
        out += fmt::format("recording  {}, {} Hz, {}\n", durationWords(recording->durationMs), recording->rate,
                           recording->sides == media::ChannelSides::Mixed       ? "both on one channel"
                           : recording->sides == media::ChannelSides::AgentLeft ? "agent left, customer right"
                                                                                : "customer left, agent right");
    else if (recording && recording->removedAt)
        out += fmt::format("recording  removed on {}\n", momentWords(*recording->removedAt));
    for (std::size_t i = 0; i < content.transcript.messages.size(); ++i)
        out += messageWords(content.transcript.messages[i], i + 1, "");
    return out + whyWords(contentWord(content));
}

std::string quotedWords(const Evidence &evidence, const Transcript &transcript, std::string_view indent)
{
    std::string out;
    for (const auto i : quotedMessages(evidence, transcript))
        out += messageWords(transcript.messages[i], i + 1, indent);
    return out;
}

nlohmann::json quotedJson(const Evidence &evidence, const Transcript &transcript)
{
    auto out = nlohmann::json::array();
    for (const auto i : quotedMessages(evidence, transcript))
        out.push_back(messageJson(transcript.messages[i], i + 1));
    return out;
}

} // namespace ringtrue::cli

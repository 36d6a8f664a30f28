// SPDX-License-Identifier: Apache-2.0
#include "media/chat/raw_chat.h"
#include "media/transcript/transcript_json.h"

namespace ringtrue::media {

Result<RawChat, ChatError> readOwn(const nlohmann::json &json)
{
    auto file = transcriptFromJson(json);
    if (!file) {
        const TranscriptError &error = file.error();
        switch (error.problem) {
        case TranscriptProblem::NotOurs:
            return Failure{ChatError{ChatProblem::UnknownFormat, 0, 0, {}}};
        case TranscriptProblem::NewerVersion:
            return Failure{ChatError{ChatProblem::NewerVersion, 0, 0, {}}};
        case TranscriptProblem::NoMessages:
            return Failure{ChatError{ChatProblem::Empty, 0, 0, {}}};
        case TranscriptProblem::BadMessage:
            return Failure{ChatError{ChatProblem::BadMessage, 0, error.message, {}}};
        case TranscriptProblem::BadStart:
            return Failure{ChatError{ChatProblem::BadTime, 0, 0, {}}};
        }
    }
    RawChat chat{ChatFormat::Own, {}, file->startedAt};
    for (Message &message : file->transcript.messages)
        chat.messages.push_back(
            {std::string(word(message.side)), message.side, message.atMs, message.endMs, std::move(message.text)});
    return chat;
}

} // namespace ringtrue::media

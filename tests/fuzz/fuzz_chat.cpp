// SPDX-License-Identifier: Apache-2.0
#include "media/chat/read_chat.h"
#include "media/transcript/transcript_json.h"
#include "tests/fuzz/fuzz.h"

using namespace ringtrue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto chat = media::readChat(fuzz::text(data, size));
    if (!chat)
        return 0;
    const auto &messages = chat->transcript.messages;
    fuzz::require(!messages.empty(), "a chat that is read has messages");
    for (std::size_t i = 1; i < messages.size(); ++i)
        fuzz::require(messages[i - 1].atMs <= messages[i].atMs, "messages are in order of time");
    const auto written = media::transcriptJson({chat->transcript, chat->startedAt});
    const auto again = media::readChat(written);
    fuzz::require(again && again->transcript == chat->transcript, "what was read is written and read the same");
    fuzz::planted(chat->format == media::ChatFormat::Csv && messages.size() == 3);
    return 0;
}

// SPDX-License-Identifier: Apache-2.0
#include "media/chat/waits.h"

namespace ringtrue::media {

std::vector<Wait> waits(const Transcript &transcript)
{
    std::vector<Wait> waits;
    std::optional<std::size_t> since;
    const auto &messages = transcript.messages;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (messages[i].side == Side::Customer && !since)
            since = i;
        if (messages[i].side == Side::Agent && since) {
            waits.push_back({*since, i, messages[i].atMs - messages[*since].atMs});
            since.reset();
        }
    }
    if (since)
        waits.push_back({*since, std::nullopt, messages.back().atMs - messages[*since].atMs});
    return waits;
}

} // namespace ringtrue::media

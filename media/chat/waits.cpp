// SPDX-License-Identifier: Apache-2.0
#include "media/chat/waits.h"

namespace ringtrue::media {

std::vector<Wait> waits(const Transcript &transcript)
{
    std::vector<Wait> waits;
    const auto &messages = transcript.messages;
    const auto none = messages.size();
    auto since = none;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (messages[i].side == Side::Customer && since == none)
            since = i;
        if (messages[i].side == Side::Agent && since != none) {
            waits.push_back({since, i, messages[i].atMs - messages[since].atMs});
            since = none;
        }
    }
    if (since != none)
        waits.push_back({since, std::nullopt, messages.back().atMs - messages[since].atMs});
    return waits;
}

} // namespace ringtrue::media

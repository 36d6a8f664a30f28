// SPDX-License-Identifier: Apache-2.0
#include "media/decode/channel_sides.h"

#include "core/domain/words.h"

namespace ringtrue::media {

namespace {
constexpr std::array words{Word{ChannelSides::Mixed, "mixed"}, Word{ChannelSides::AgentLeft, "agent-left"},
                           Word{ChannelSides::AgentRight, "agent-right"}};
}

std::string_view word(ChannelSides sides)
{
    return wordOf(words, sides);
}

std::optional<ChannelSides> channelSidesFromWord(std::string_view word)
{
    return valueOf(words, word);
}

} // namespace ringtrue::media

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/channel.h"

#include "core/domain/words.h"

namespace ringtrue {

namespace {
constexpr std::array channels{Word{Channel::Call, "call"}, Word{Channel::Chat, "chat"}, Word{Channel::Mail, "mail"},
                              Word{Channel::Visit, "visit"}, Word{Channel::Web, "web"}};
constexpr std::array sides{Word{Side::Customer, "customer"}, Word{Side::Agent, "agent"}, Word{Side::Bot, "bot"},
                           Word{Side::System, "system"}};
} // namespace

std::string_view word(Channel channel)
{
    return wordOf(channels, channel);
}
std::optional<Channel> channelFromWord(std::string_view word)
{
    return valueOf(channels, word);
}
std::string_view word(Side side)
{
    return wordOf(sides, side);
}
std::optional<Side> sideFromWord(std::string_view word)
{
    return valueOf(sides, word);
}

} // namespace ringtrue

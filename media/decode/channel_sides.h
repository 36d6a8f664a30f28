// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace ringtrue::media {

/// Who is on which channel of a recording.
enum class ChannelSides {
    Mixed,     ///< everyone on every channel
    AgentLeft, ///< the agent on channel 0, the customer on channel 1
    AgentRight ///< the customer on channel 0, the agent on channel 1
};

/// `mixed`, `agent-left`, `agent-right`.
std::string_view word(ChannelSides sides);
std::optional<ChannelSides> channelSidesFromWord(std::string_view word);

} // namespace ringtrue::media

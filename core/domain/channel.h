// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace ringtrue {

enum class Channel { Call, Chat, Mail, Visit, Web };

/// `call`, `chat`, `mail`, `visit`, `web`: the word in files and facts.
std::string_view word(Channel channel);
std::optional<Channel> channelFromWord(std::string_view word);

/// Who speaks or writes in an interaction.
enum class Side { Customer, Agent, Bot, System };

/// `customer`, `agent`, `bot`, `system`.
std::string_view word(Side side);
std::optional<Side> sideFromWord(std::string_view word);

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "media/chat/read_chat.h"

#include <string>
#include <vector>

namespace ringtrue::cli {

/// A chat or a call's transcript from a file. A speaker of @p agents who says nothing in it is refused: a name that was
/// mistyped would leave the sides to a guess.
/// @param agents  speakers who are the agent, letter by letter
Result<media::ReadChat, Reply> readChatFile(const std::string &file, const std::vector<std::string> &agents);

/// What is told of how @p chat was read: {"format":..,"messages":..,"speakers":[{"name":..,"side":..}]}.
nlohmann::json chatFileJson(const media::ReadChat &chat);
/// Adds to an import's words who is taken for whom, and warns of what was guessed, put in order or cannot be seen.
void addChatFileWords(Reply &reply, const media::ReadChat &chat);

} // namespace ringtrue::cli

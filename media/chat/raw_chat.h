// SPDX-License-Identifier: Apache-2.0
// What the readers of single formats hand to readChat().
#pragma once

#include "media/chat/read_chat.h"

#include <nlohmann/json.hpp>

namespace ringtrue::media {

inline constexpr std::size_t maxMessageBytes = 64u << 10;
inline constexpr std::size_t maxMessages = 20'000;

/// A message before it is known who its speaker is.
struct RawMessage {
    std::string speaker;
    std::optional<Side> side;       ///< where the file states it
    std::optional<std::int64_t> ms; ///< on the file's own scale
    std::optional<std::int64_t> endMs;
    std::string text;
};

struct RawChat {
    ChatFormat format = ChatFormat::Lines;
    std::vector<RawMessage> messages;
    std::optional<Instant> zero; ///< the moment at which the file's scale is 0, where that is known
};

/// A time as chats write them, on a scale of milliseconds.
struct ChatTime {
    std::int64_t ms = 0;
    bool isMoment = false;          ///< since 1970, else since midnight or the start
    std::int16_t offsetMinutes = 0; ///< of the zone in which the moment is told
};

/// hh:mm, hh:mm:ss(.mmm), each also with AM or PM on a clock of twelve hours; m:ss is not read; RFC 3339 and the same
/// without a zone (taken as UTC); seconds with a fraction; from 10^9 on these count from 1970.
std::optional<ChatTime> chatTime(std::string_view text);

/// Goes on past midnight on a clock without dates: half a day back is the next day.
class ClockDays {
public:
    /// @p time, which comes after those given before, on a scale that goes on through the nights.
    std::int64_t place(const ChatTime &time);

private:
    std::int64_t m_lastMs = 0;
    std::int64_t m_days = 0;
};

Result<RawChat, ChatError> readStar(const nlohmann::json &json);
Result<RawChat, ChatError> readOwn(const nlohmann::json &json);
Result<RawChat, ChatError> readLines(std::string_view text);
Result<RawChat, ChatError> readChatCsv(const Csv &csv);
/// Does the header name the columns of a chat?
bool isChatCsv(const Csv &csv);
/// Does it name a column of texts?
bool hasTexts(const Csv &csv);

/// On which side each speaker of @p messages is.
std::vector<Speaker> speakersOf(const std::vector<RawMessage> &messages, const std::map<std::string, Side> &given);

} // namespace ringtrue::media

// SPDX-License-Identifier: Apache-2.0
#include "media/chat/raw_chat.h"

#include <charconv>

namespace ringtrue::media {

namespace {

std::optional<std::int64_t> digits(std::string_view text, std::size_t most)
{
    if (text.empty() || text.size() > most || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// "12", "12.5", "12.345678": as milliseconds.
std::optional<std::int64_t> secondsAsMs(std::string_view text, std::size_t mostDigits)
{
    const auto dot = text.find_first_of(".,");
    const auto whole = digits(text.substr(0, dot), mostDigits);
    if (!whole)
        return std::nullopt;
    if (dot == std::string_view::npos)
        return *whole * 1000;
    std::string fraction(text.substr(dot + 1));
    if (!digits(fraction, 9))
        return std::nullopt;
    fraction.resize(3, '0');
    return *whole * 1000 + *digits(fraction, 3);
}

/// Takes "AM" or "PM" off the end: whether it is after noon; nothing where a clock of 24 hours is meant.
std::optional<bool> takeHalf(std::string_view &text)
{
    if (text.size() < 3 || (text.back() | 0x20) != 'm')
        return std::nullopt;
    const char letter = char(text[text.size() - 2] | 0x20);
    if (letter != 'a' && letter != 'p')
        return std::nullopt;
    text.remove_suffix(2);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return letter == 'p';
}

/// 14:02, 14:02:31.5, 2:02 PM.
std::optional<ChatTime> clockTime(std::string_view text)
{
    const auto afterNoon = takeHalf(text);
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto second = text.find(':', colon + 1);
    auto hours = digits(text.substr(0, colon), 3);
    const auto minutes = digits(text.substr(colon + 1, second - colon - 1), 2);
    const auto ms =
        second == std::string_view::npos ? std::optional<std::int64_t>{0} : secondsAsMs(text.substr(second + 1), 2);
    if (!hours || !minutes || *minutes > 59 || !ms || *ms >= 60'000)
        return std::nullopt;
    if (afterNoon && (*hours < 1 || *hours > 12))
        return std::nullopt;
    if (afterNoon)
        hours = *hours % 12 + (*afterNoon ? 12 : 0);
    return ChatTime{(*hours * 60 + *minutes) * 60'000 + *ms, false, 0};
}

} // namespace

std::optional<ChatTime> chatTime(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (const auto time = clockTime(text))
        return time;
    if (const auto ms = secondsAsMs(text, 11))
        return ChatTime{*ms, *ms >= 1'000'000'000'000, 0};
    auto moment = parseRfc3339(text);
    if (!moment && text.size() >= 16)
        moment = parseRfc3339(std::string(text) + "Z");
    if (!moment)
        return std::nullopt;
    return ChatTime{moment->microseconds / 1000, true, moment->offsetMinutes};
}

std::int64_t ClockDays::place(const ChatTime &time)
{
    constexpr std::int64_t dayMs = 24 * 3600 * 1000;
    if (!time.isMoment && time.ms + m_days * dayMs < m_lastMs - dayMs / 2)
        ++m_days;
    m_lastMs = time.ms + (time.isMoment ? 0 : m_days * dayMs);
    return m_lastMs;
}

} // namespace ringtrue::media

// SPDX-License-Identifier: Apache-2.0
#include "media/chat/raw_chat.h"

#include <algorithm>

namespace ringtrue::media {

namespace {

constexpr std::size_t maxNameBytes = 60;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// What may be a time at the front of a line, and what follows it.
struct Front {
    std::string_view time;
    std::string_view rest;
};

/// Brackets at the front: [14:02], (14:02:31).
std::optional<Front> bracketed(std::string_view line)
{
    if (line.empty() || (line.front() != '[' && line.front() != '('))
        return std::nullopt;
    const auto close = line.find(line.front() == '[' ? ']' : ')');
    if (close == std::string_view::npos || close >= 40)
        return std::nullopt;
    return Front{line.substr(1, close - 1), trimmed(line.substr(close + 1))};
}

bool isHalfOfDay(std::string_view word)
{
    return word.size() == 2 && (word[0] == 'A' || word[0] == 'a' || word[0] == 'P' || word[0] == 'p')
           && (word[1] == 'M' || word[1] == 'm');
}

/// The first word, where it has a colon, with "AM" or "PM" behind it: 14:02, 2:02 PM. A dash may follow.
std::optional<Front> bare(std::string_view line)
{
    auto end = std::min(line.find(' '), line.size());
    if (end == line.size() || line.substr(0, end).find(':') == std::string_view::npos)
        return std::nullopt;
    const auto second = std::min(line.find_first_not_of(' ', end), line.size());
    const auto secondEnd = std::min(line.find(' ', second), line.size());
    if (isHalfOfDay(line.substr(second, secondEnd - second)))
        end = secondEnd;
    auto rest = trimmed(line.substr(end));
    if (rest.substr(0, 2) == "- ")
        rest = trimmed(rest.substr(2));
    return Front{line.substr(0, end), rest};
}

struct TimedLine {
    std::optional<ChatTime> time;
    std::string_view rest;
};

/// Takes a time off the front: [14:02], (14:02:31), or bare with a blank or dash after it.
TimedLine takeTime(std::string_view line)
{
    for (const auto &front : {bracketed(line), bare(line)})
        if (const auto time = front ? chatTime(front->time) : std::nullopt)
            return {time, front->rest};
    return {std::nullopt, line};
}

/// Is every bracket closed again? "Ada (Support)", not "(8" of "(8:00)".
bool closesBrackets(std::string_view name)
{
    return std::count(name.begin(), name.end(), '(') == std::count(name.begin(), name.end(), ')')
           && std::count(name.begin(), name.end(), '[') == std::count(name.begin(), name.end(), ']');
}

/// Is its colon within a time of the day, such as "8:00-17:00"?
bool isClock(std::string_view line, std::size_t colon)
{
    constexpr std::string_view digits = "0123456789";
    return line.substr(0, colon).find_first_not_of(digits) == std::string_view::npos
           && line.find_first_of(digits, colon) == colon + 1;
}

/// Where the colon after the speaker's name is: "Ada: ...", not "https://..." and not a sentence.
std::optional<std::size_t> nameEnd(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > maxNameBytes)
        return std::nullopt;
    const std::string_view name = line.substr(0, colon);
    if (line.substr(colon + 1, 2) == "//" || trimmed(name).empty() || isClock(line, colon) || !closesBrackets(name)
        || name.find_first_of("?!<>{}\"") != std::string_view::npos)
        return std::nullopt;
    std::size_t words = 1;
    for (const char c : trimmed(name))
        words += c == ' ' ? 1 : 0;
    return words <= 5 ? std::optional(colon) : std::nullopt;
}

/// Is it written as times are? "25:99", "13:02 PM"; not the opening hours "8:00-17:00".
bool looksLikeTime(std::string_view text)
{
    const auto colon = text.find(':');
    return colon != std::string_view::npos && text.find('-', colon) == std::string_view::npos
           && text.find_first_not_of("0123456789:.,- APMapm") == std::string_view::npos;
}

/// Whether a time was meant that is none, such as [25:99] or 13:02 PM: then somebody's name follows, as it does not
/// where brackets are part of what was written.
bool isBadTime(std::string_view line)
{
    for (const auto &front : {bracketed(line), bare(line)})
        if (front && looksLikeTime(front->time) && nameEnd(front->rest))
            return true;
    return false;
}

/// Puts the lines of a file together to messages.
class LineReader {
public:
    std::optional<ChatError> add(std::string_view line, std::size_t number)
    {
        if (line.size() > maxMessageBytes)
            return ChatError{ChatProblem::LineTooLong, number, m_chat.messages.size() + 1, {}};
        if (trimmed(line).empty())
            return std::nullopt;
        const TimedLine timed = takeTime(trimmed(line));
        if (!timed.time && isBadTime(trimmed(line)))
            return ChatError{ChatProblem::BadTime, number, m_chat.messages.size() + 1, {}};
        if (m_chat.messages.empty())
            m_isTimed = timed.time.has_value();
        const auto colon = nameEnd(timed.rest);
        // In a file with times only a line with a time begins a message: "Note: ..." may be within one.
        if (colon && timed.time.has_value() == m_isTimed)
            return begin(timed, *colon, number);
        if (m_chat.messages.empty())
            return ChatError{ChatProblem::UnknownFormat, number, 0, {}};
        m_chat.messages.back().text.append("\n").append(trimmed(line));
        if (m_chat.messages.back().text.size() > maxMessageBytes)
            return ChatError{ChatProblem::LineTooLong, number, m_chat.messages.size(), {}};
        return std::nullopt;
    }
    RawChat take() { return std::move(m_chat); }

private:
    std::optional<ChatError> begin(const TimedLine &timed, std::size_t colon, std::size_t number)
    {
        if (m_chat.messages.size() == maxMessages)
            return ChatError{ChatProblem::TooManyMessages, number, 0, {}};
        RawMessage message{std::string(trimmed(timed.rest.substr(0, colon))),
                           {},
                           {},
                           {},
                           std::string(trimmed(timed.rest.substr(colon + 1)))};
        if (timed.time) {
            if (timed.time->isMoment && !m_chat.zero)
                m_chat.zero = Instant{0, timed.time->offsetMinutes};
            if (timed.time->isMoment != m_chat.zero.has_value())
                return ChatError{ChatProblem::BadTime, number, m_chat.messages.size() + 1, {}};
            message.ms = m_days.place(*timed.time);
        }
        m_chat.messages.push_back(std::move(message));
        return std::nullopt;
    }

    RawChat m_chat;
    bool m_isTimed = false;
    ClockDays m_days;
};

} // namespace

Result<RawChat, ChatError> readLines(std::string_view text)
{
    LineReader reader;
    std::size_t number = 0;
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        ++number;
        if (const auto error = reader.add(text.substr(0, end), number))
            return Failure{*error};
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    return reader.take();
}

} // namespace ringtrue::media

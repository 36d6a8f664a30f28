// SPDX-License-Identifier: Apache-2.0
#include "media/chat/read_chat.h"

#include "core/base/strict_json.h"
#include "core/domain/words.h"
#include "media/chat/raw_chat.h"
#include "media/transcript/transcript_json.h"

#include <algorithm>
#include <set>

namespace ringtrue::media {

namespace {

constexpr std::size_t maxBytes = 16u << 20;
constexpr std::size_t maxSpeakers = 64;
constexpr std::array formatWords{Word{ChatFormat::Star, "star"}, Word{ChatFormat::Own, "ringtrue"},
                                 Word{ChatFormat::Csv, "csv"}, Word{ChatFormat::Lines, "lines"}};

ChatError at(ChatProblem problem, std::size_t line = 0, std::size_t message = 0)
{
    return {problem, line, message, std::nullopt};
}

std::size_t lineOf(std::string_view text, std::size_t offset)
{
    std::size_t line = 1;
    for (std::size_t i = 0; i < offset; ++i)
        if (text[i] == '\n' || (text[i] == '\r' && text.substr(i + 1, 1) != "\n"))
            ++line;
    return line;
}

std::optional<ChatError> checkBytes(std::string_view bytes)
{
    if (bytes.size() > maxBytes)
        return at(ChatProblem::TooLarge);
    if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF")
        return at(ChatProblem::Utf16, 1);
    const auto invalid = findInvalidUtf8(bytes);
    const auto nul = bytes.find('\0');
    if (nul != std::string_view::npos && (!invalid || nul < *invalid))
        return at(ChatProblem::NulByte, lineOf(bytes, nul));
    if (invalid)
        return at(ChatProblem::NotUtf8, lineOf(bytes, *invalid));
    return std::nullopt;
}

Result<RawChat, ChatError> readJson(std::string_view text)
{
    const auto json = parseStrictJson(text);
    if (!json)
        return Failure{at(ChatProblem::BadJson, json.error().line)};
    if (json->is_object() && json->contains("ringtrue"))
        return readOwn(*json);
    if (json->is_object() && json->contains("Events"))
        return readStar(*json);
    return Failure{at(ChatProblem::UnknownFormat)};
}

/// Whether @p text begins as JSON does, and not as "[14:02] Ada: ..." or "{x} Ada: ...".
bool isJson(std::string_view text)
{
    const char front = text.front();
    if (front != '{' && front != '[')
        return false;
    const auto next = text.find_first_not_of(" \t\r\n", 1);
    return next == std::string_view::npos
           || std::string_view(front == '{' ? "\"}" : "{[\"]").find(text[next]) != std::string_view::npos;
}

Result<RawChat, ChatError> readRaw(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return Failure{at(ChatProblem::Empty)};
    if (isJson(text.substr(first)))
        return readJson(text);
    // Is the first record the header of a chat? Only then do errors further down count.
    const auto headEnd = text.find_first_of("\r\n", first);
    const auto head = parseCsv(text.substr(first, headEnd == std::string_view::npos ? headEnd : headEnd - first));
    if (!head || !isChatCsv(*head)) {
        auto lines = readLines(text);
        if (!lines && lines.error().problem == ChatProblem::UnknownFormat && head && hasTexts(*head))
            return Failure{at(ChatProblem::NoSpeakers, lineOf(text, first))};
        return lines;
    }
    CsvOptions options;
    options.maxFieldBytes = maxMessageBytes;
    const auto csv = parseCsv(text, options);
    if (!csv && csv.error().problem == CsvProblem::FieldTooLong)
        return Failure{at(ChatProblem::LineTooLong, csv.error().line)};
    if (!csv)
        return Failure{ChatError{ChatProblem::BadCsv, csv.error().line, 0, csv.error().problem}};
    return readChatCsv(*csv);
}

std::optional<ChatError> checkMessages(const RawChat &raw)
{
    if (raw.messages.empty())
        return at(ChatProblem::Empty);
    if (raw.messages.size() > maxMessages)
        return at(ChatProblem::TooManyMessages);
    for (std::size_t i = 0; i < raw.messages.size(); ++i) {
        if (raw.messages[i].text.size() > maxMessageBytes)
            return at(ChatProblem::LineTooLong, 0, i + 1);
        if (raw.messages[i].text.find('\0') != std::string::npos) // written \u0000 in JSON
            return at(ChatProblem::NulByte, 0, i + 1);
    }
    return std::nullopt;
}

/// Messages in order of time, from 0 on; what is noteworthy about them.
void place(ReadChat &chat, const std::vector<RawMessage> &raw, const std::vector<Side> &sides,
           const std::optional<Instant> &zero)
{
    auto &messages = chat.transcript.messages;
    chat.hasTimes = raw.front().ms.has_value();
    // Our own files count from the interaction's start already; others from some moment or midnight.
    std::int64_t start = chat.format == ChatFormat::Own ? 0 : INT64_MAX;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        messages.push_back({sides[i], raw[i].ms.value_or(0), raw[i].endMs, raw[i].text});
        start = std::min(start, messages.back().atMs);
    }
    const auto earlier = [](const Message &a, const Message &b) { return a.atMs < b.atMs; };
    const auto back = std::adjacent_find(messages.begin(), messages.end(),
                                         [&](const Message &a, const Message &b) { return earlier(b, a); });
    if (back != messages.end())
        chat.findings.push_back({ChatCaution::TimesGoBack, static_cast<std::size_t>(back - messages.begin()) + 2});
    if (!chat.hasTimes)
        chat.findings.push_back({ChatCaution::NoTimes, 0});
    std::stable_sort(messages.begin(), messages.end(), earlier);
    chat.beginsMs = start;
    for (Message &message : messages) {
        message.atMs -= start;
        if (message.endMs)
            *message.endMs -= start;
    }
    if (zero)
        chat.startedAt = Instant{zero->microseconds + start * 1000, zero->offsetMinutes};
    for (std::size_t i = 0; i < messages.size(); ++i)
        if (findUnseen(messages[i].text))
            chat.findings.push_back({ChatCaution::UnseenCharacters, i + 1});
}

} // namespace

std::string_view word(ChatFormat format)
{
    return wordOf(formatWords, format);
}

Result<ReadChat, ChatError> readChat(std::string_view bytes, const ReadChatOptions &options)
{
    if (const auto error = checkBytes(bytes))
        return Failure{*error};
    const auto raw = readRaw(withoutBom(bytes));
    if (!raw)
        return Failure{raw.error()};
    if (const auto error = checkMessages(*raw))
        return Failure{*error};
    std::set<std::string_view> names;
    for (const RawMessage &message : raw->messages)
        names.insert(message.speaker);
    if (names.size() > maxSpeakers)
        return Failure{at(ChatProblem::TooManySpeakers)};
    ReadChat chat;
    chat.format = raw->format;
    chat.speakers = speakersOf(raw->messages, options.sides);
    std::map<std::string, Side> sideOf;
    for (const Speaker &speaker : chat.speakers)
        sideOf.emplace(speaker.name, speaker.side);
    std::vector<Side> sides;
    for (const RawMessage &message : raw->messages)
        sides.push_back(message.side && options.sides.count(message.speaker) == 0 ? *message.side
                                                                                  : sideOf.at(message.speaker));
    place(chat, raw->messages, sides, raw->zero);
    if (chat.transcript.messages.back().atMs > longestTranscriptMs)
        return Failure{at(ChatProblem::BadTime, 0, chat.transcript.messages.size())};
    return chat;
}

} // namespace ringtrue::media

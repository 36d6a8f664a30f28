// SPDX-License-Identifier: Apache-2.0
#include "media/chat/raw_chat.h"

#include <array>

namespace ringtrue::media {

namespace {

struct Columns {
    std::optional<std::size_t> time;
    std::optional<std::size_t> side;
    std::optional<std::size_t> speaker;
    std::optional<std::size_t> text;
};

template <std::size_t Size>
std::optional<std::size_t> anyColumn(const Csv &csv, const std::array<std::string_view, Size> &names)
{
    for (const std::string_view name : names)
        if (const auto column = csv.column(name))
            return column;
    return std::nullopt;
}

Columns columnsOf(const Csv &csv)
{
    return {anyColumn(csv, std::array<std::string_view, 4>{"time", "timestamp", "at", "date"}),
            anyColumn(csv, std::array<std::string_view, 2>{"side", "role"}),
            anyColumn(csv, std::array<std::string_view, 5>{"speaker", "author", "from", "sender", "name"}),
            anyColumn(csv, std::array<std::string_view, 4>{"text", "message", "body", "content"})};
}

} // namespace

bool isChatCsv(const Csv &csv)
{
    const Columns columns = columnsOf(csv);
    return columns.text && (columns.side || columns.speaker);
}

bool hasTexts(const Csv &csv)
{
    return columnsOf(csv).text.has_value();
}

Result<RawChat, ChatError> readChatCsv(const Csv &csv)
{
    const Columns columns = columnsOf(csv);
    RawChat chat{ChatFormat::Csv, {}, {}};
    ClockDays days;
    for (const CsvRow &row : csv.rows) {
        const auto fail = [&](ChatProblem problem) {
            return Failure{ChatError{problem, row.line, chat.messages.size() + 1, {}}};
        };
        if (chat.messages.size() == maxMessages)
            return fail(ChatProblem::TooManyMessages);
        RawMessage message;
        message.text = row.fields[*columns.text];
        if (columns.side && !row.fields[*columns.side].empty()) {
            message.side = sideFromWord(row.fields[*columns.side]);
            if (!message.side && !columns.speaker)
                message.speaker = row.fields[*columns.side]; // a word of theirs: guessed like a name
        }
        if (columns.speaker)
            message.speaker = row.fields[*columns.speaker];
        else if (message.side)
            message.speaker = word(*message.side);
        if (message.speaker.empty() && !message.side)
            return fail(ChatProblem::BadMessage);
        if (columns.time) {
            const auto time = chatTime(row.fields[*columns.time]);
            if (!time || (!chat.messages.empty() && time->isMoment != chat.zero.has_value()))
                return fail(ChatProblem::BadTime);
            if (time->isMoment && !chat.zero)
                chat.zero = Instant{0, time->offsetMinutes};
            message.ms = days.place(*time);
        }
        chat.messages.push_back(std::move(message));
    }
    return chat;
}

} // namespace ringtrue::media

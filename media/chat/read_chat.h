// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/csv.h"
#include "core/base/result.h"
#include "core/base/utf8.h"
#include "core/domain/transcript.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::media {

enum class ChatFormat {
    Star, ///< a dialogue of the STAR data set (JSON, "Events")
    Own,  ///< our JSON (transcript_json.h)
    Csv,  ///< columns time, side or speaker, text
    Lines ///< "Speaker: text", with or without [hh:mm(:ss)] before it
};

/// `star`, `ringtrue`, `csv`, `lines`.
std::string_view word(ChatFormat format);

/// How it is known on which side a speaker is.
enum class SideBasis {
    Given,       ///< the caller said so
    Stated,      ///< the file says so
    Word,        ///< a word in the speaker's name: "Agent Ada", "Kunde"
    Greeting,    ///< the speaker asks how to help
    Elimination, ///< the others are known
    FirstWriter  ///< whoever writes first is taken for the customer: ask
};

struct Speaker {
    std::string name;
    Side side = Side::Customer;
    SideBasis basis = SideBasis::Stated;
    bool operator==(const Speaker &) const = default;
};

enum class ChatProblem {
    Empty,           ///< no message at all
    TooLarge,        ///< more than 16 MiB
    Utf16,           ///< in UTF-16
    NotUtf8,         ///< in another encoding, or damaged
    NulByte,         ///< U+0000
    UnknownFormat,   ///< none of the formats that are read
    NoSpeakers,      ///< a table with a column of texts, and none that says whose they are
    BadJson,         ///< JSON that is cut off, too deep or contradicts itself
    BadCsv,          ///< see csv
    NewerVersion,    ///< our JSON, made by a newer version
    BadMessage,      ///< a message without text, side or time, or with ones that cannot be
    BadTime,         ///< a time that cannot be read
    LineTooLong,     ///< a line or message of more than 64 KiB
    TooManyMessages, ///< more than 20,000
    TooManySpeakers  ///< more than 64
};

struct ChatError {
    ChatProblem problem = ChatProblem::Empty;
    std::size_t line = 0;    ///< of the file, from 1; 0: not of one line
    std::size_t message = 0; ///< from 1; 0: not of one message
    std::optional<CsvProblem> csv;
    bool operator==(const ChatError &) const = default;
};

/// What was kept as it is but should be told.
enum class ChatCaution {
    UnseenCharacters, ///< control, direction or zero-width characters: kept; show with withUnseenShown()
    TimesGoBack,      ///< messages were put in order of time
    NoTimes           ///< the file gives none: all messages are at 0
};

struct ChatFinding {
    ChatCaution caution = ChatCaution::NoTimes;
    std::size_t message = 0; ///< the first it is about, from 1; 0: the whole chat
    bool operator==(const ChatFinding &) const = default;
};

struct ReadChat {
    Transcript transcript;
    ChatFormat format = ChatFormat::Lines;
    std::optional<Instant> startedAt; ///< where the file tells the date
    bool hasTimes = true;
    std::int64_t beginsMs = 0;     ///< what the file gives for the first message, which stands at 0 here
    std::vector<Speaker> speakers; ///< in order of their first message
    std::vector<ChatFinding> findings;
    bool operator==(const ReadChat &) const = default;
};

struct ReadChatOptions {
    std::map<std::string, Side> sides; ///< speaker's name -> side: goes before any guess
};

/// Reads a chat; the format is told by the content. Text is kept character for character (HTML too).
Result<ReadChat, ChatError> readChat(std::string_view bytes, const ReadChatOptions &options = {});

} // namespace ringtrue::media

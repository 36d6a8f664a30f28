// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/transcript.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ringtrue::media {

/// Chats may stay open for long, but not for years: a later message is a wrong time.
inline constexpr std::int64_t longestTranscriptMs = std::int64_t{366} * 24 * 3600 * 1000;

/// A transcript as a file of our own:
///
///     {"ringtrue": "transcript 1", "started_at": "2026-11-21T14:02:31+01:00",
///      "messages": [{"side": "customer", "at_ms": 0, "text": "..."},
///                   {"side": "agent", "at_ms": 8000, "end_ms": 9500, "text": "..."}]}
///
/// `started_at` and `end_ms` may be absent; sides are customer, agent, bot, system; other keys are passed over.
struct TranscriptFile {
    Transcript transcript;
    std::optional<Instant> startedAt;
    bool operator==(const TranscriptFile &) const = default;
};

enum class TranscriptProblem {
    NotOurs,      ///< no "ringtrue": "transcript ..."
    NewerVersion, ///< made by a newer version
    NoMessages,   ///< no list of messages
    BadMessage,   ///< a message without side, time or text, or with ones that cannot be
    BadStart      ///< started_at is no RFC 3339 time
};

struct TranscriptError {
    TranscriptProblem problem = TranscriptProblem::NotOurs;
    std::size_t message = 0; ///< from 1; 0: the file as a whole
    bool operator==(const TranscriptError &) const = default;
};

/// Reads a parsed file; limits on sizes are the caller's.
Result<TranscriptFile, TranscriptError> transcriptFromJson(const nlohmann::json &json);
/// Writes it, keys in order, without blanks.
std::string transcriptJson(const TranscriptFile &file);

} // namespace ringtrue::media

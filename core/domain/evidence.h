// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <variant>

namespace ringtrue {

/// A part of a recording: [startMs, endMs), 0 <= startMs < endMs.
struct TimeSpan {
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;
    auto operator<=>(const TimeSpan &) const = default;
};

/// Messages first..last of a chat or mail, counted from 0, both included.
struct MessageRange {
    std::int32_t first = 0;
    std::int32_t last = 0;
    auto operator<=>(const MessageRange &) const = default;
};

/// What in the interaction supports an answer.
using Evidence = std::variant<TimeSpan, MessageRange>;

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/quoted_messages.h"

#include <cstdint>
#include <limits>
#include <utility>

namespace ringtrue {

namespace {

/// When message @p i of @p transcript ends: as it says, else where the next begins.
std::int64_t endOf(const Transcript &transcript, std::size_t i)
{
    const auto &message = transcript.messages[i];
    if (message.endMs)
        return *message.endMs;
    return i + 1 < transcript.messages.size() ? transcript.messages[i + 1].atMs
                                              : std::numeric_limits<std::int64_t>::max();
}

bool isQuoted(const Evidence &evidence, const Transcript &transcript, std::size_t i)
{
    if (const auto *const span = std::get_if<TimeSpan>(&evidence))
        return transcript.messages[i].atMs < span->endMs && endOf(transcript, i) > span->startMs;
    const auto &range = std::get<MessageRange>(evidence);
    return std::cmp_greater_equal(i, range.first) && std::cmp_less_equal(i, range.last);
}

} // namespace

std::vector<std::size_t> quotedMessages(const Evidence &evidence, const Transcript &transcript)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < transcript.messages.size(); ++i)
        if (isQuoted(evidence, transcript, i))
            out.push_back(i);
    return out;
}

} // namespace ringtrue

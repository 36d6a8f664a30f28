// SPDX-License-Identifier: Apache-2.0
#include "core/domain/evidence_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace ringtrue {

namespace {

std::optional<std::int64_t> evidenceNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value < 0 || value > 1'000'000'000)
        return std::nullopt;
    return value;
}

/// Milliseconds of `mm:ss`, `h:mm:ss`, each with a fraction of up to three places.
std::optional<std::int64_t> evidenceMilliseconds(std::string_view text)
{
    std::int64_t fraction = 0;
    if (const auto point = text.find('.'); point != std::string_view::npos) {
        auto digits = std::string(text.substr(point + 1));
        if (digits.empty() || digits.size() > 3)
            return std::nullopt;
        digits.resize(3, '0');
        const auto value = evidenceNumber(digits);
        if (!value)
            return std::nullopt;
        fraction = *value;
        text = text.substr(0, point);
    }
    std::int64_t seconds = 0;
    int parts = 0;
    for (;;) {
        const auto colon = std::min(text.find(':'), text.size());
        const auto value = evidenceNumber(text.substr(0, colon));
        if (!value || (parts > 0 && *value > 59))
            return std::nullopt;
        seconds = seconds * 60 + *value;
        ++parts;
        if (colon == text.size())
            break;
        text.remove_prefix(colon + 1);
    }
    if (parts < 2 || parts > 3)
        return std::nullopt;
    return seconds * 1000 + fraction;
}

std::string evidenceClock(std::int64_t ms)
{
    const auto hours = ms / 3'600'000;
    const auto text = hours > 0 ? fmt::format("{}:{:02}:{:02}", hours, ms / 60'000 % 60, ms / 1000 % 60)
                                : fmt::format("{:02}:{:02}", ms / 60'000, ms / 1000 % 60);
    return ms % 1000 == 0 ? text : fmt::format("{}.{:03}", text, ms % 1000);
}

} // namespace

std::string evidenceText(const Evidence &evidence)
{
    if (const auto *const span = std::get_if<TimeSpan>(&evidence))
        return evidenceClock(span->startMs) + '-' + evidenceClock(span->endMs);
    const auto &range = std::get<MessageRange>(evidence);
    return range.first == range.last ? fmt::format("message {}", range.first + 1)
                                     : fmt::format("messages {}-{}", range.first + 1, range.last + 1);
}

std::optional<Evidence> evidenceFromText(std::string_view text)
{
    for (const std::string_view word : {"messages ", "message "}) {
        if (!text.starts_with(word))
            continue;
        text.remove_prefix(word.size());
        const auto dash = std::min(text.find('-'), text.size());
        const auto first = evidenceNumber(text.substr(0, dash));
        const auto last = dash == text.size() ? first : evidenceNumber(text.substr(dash + 1));
        if (!first || !last || *first < 1)
            return std::nullopt;
        return MessageRange{static_cast<std::int32_t>(*first - 1), static_cast<std::int32_t>(*last - 1)};
    }
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto start = evidenceMilliseconds(text.substr(0, dash));
    const auto end = evidenceMilliseconds(text.substr(dash + 1));
    if (!start || !end)
        return std::nullopt;
    return TimeSpan{*start, *end};
}

bool runsForward(const Evidence &evidence)
{
    if (const auto *const span = std::get_if<TimeSpan>(&evidence))
        return span->startMs < span->endMs;
    const auto &range = std::get<MessageRange>(evidence);
    return range.first <= range.last;
}

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/answer_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace ringtrue {

namespace {

/// A number of nothing but digits.
template <typename Number>
std::optional<Number> digits(std::string_view text)
{
    Number value{};
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

std::string dateText(const std::chrono::year_month_day &date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::optional<std::chrono::year_month_day> dateFromText(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits<int>(text.substr(0, 4));
    const auto month = digits<unsigned>(text.substr(5, 2));
    const auto day = digits<unsigned>(text.substr(8, 2));
    if (!year || *year == 0 || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day out{std::chrono::year{*year}, std::chrono::month{*month}, std::chrono::day{*day}};
    return out.ok() ? std::optional{out} : std::nullopt;
}

std::string timeText(const TimeValue &time)
{
    return fmt::format("{:02}:{:02}", time.minute / 60, time.minute % 60);
}

std::optional<TimeValue> timeFromText(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hour = digits<std::int32_t>(text.substr(0, 2));
    const auto minute = digits<std::int32_t>(text.substr(3, 2));
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    return TimeValue{*hour * 60 + *minute};
}

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace ringtrue {

namespace {

using Days = std::chrono::sys_days;
constexpr std::int64_t microsecondsPerSecond = 1'000'000;
constexpr std::int64_t microsecondsPerMinute = 60 * microsecondsPerSecond;

/// Reads digits from the front of @p text; nothing when there are fewer than @p count.
std::optional<int> takeDigits(std::string_view &text, std::size_t count)
{
    if (text.size() < count)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, std::string_view oneOf)
{
    if (text.empty() || oneOf.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<std::int64_t> takeFraction(std::string_view &text)
{
    std::int64_t value = 0;
    std::int64_t unit = microsecondsPerSecond;
    std::size_t digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        unit /= 10;
        value += (text.front() - '0') * unit;
        text.remove_prefix(1);
        ++digits;
    }
    return digits > 0 ? std::optional{value} : std::nullopt;
}

/// Minutes east of UTC at the end of a time, which must be the end of the text too.
std::optional<std::int16_t> takeOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return std::int16_t{0};
    const bool west = !text.empty() && text.front() == '-';
    if (!take(text, "+-"))
        return std::nullopt;
    const auto hours = takeDigits(text, 2);
    take(text, ":");
    const auto minutes = takeDigits(text, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59 || !text.empty())
        return std::nullopt;
    const int total = *hours * 60 + *minutes;
    return static_cast<std::int16_t>(west ? -total : total);
}

} // namespace

Instant SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const auto count = std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count();
    const std::time_t seconds = count / microsecondsPerSecond;
    std::tm local{};
    localtime_r(&seconds, &local);
    return {count, static_cast<std::int16_t>(local.tm_gmtoff / 60)};
}

std::string rfc3339(Instant instant)
{
    const std::int64_t local = instant.microseconds + instant.offsetMinutes * microsecondsPerMinute;
    const std::chrono::sys_time<std::chrono::microseconds> time{std::chrono::microseconds{local}};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    const int offset = instant.offsetMinutes < 0 ? -instant.offsetMinutes : instant.offsetMinutes;
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%06d%c%02d:%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()),
                  instant.offsetMinutes < 0 ? '-' : '+', offset / 60, offset % 60);
    return text.data();
}

std::optional<Instant> parseRfc3339(std::string_view text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, "-"))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, "-"))
        return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day || !take(text, "Tt "))
        return std::nullopt;
    const auto hour = takeDigits(text, 2);
    if (!hour || !take(text, ":"))
        return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    std::int64_t microseconds = 0;
    if (take(text, ":")) {
        const auto second = takeDigits(text, 2);
        if (!second || *second > 59)
            return std::nullopt;
        microseconds = *second * microsecondsPerSecond;
        if (take(text, ".,")) {
            const auto fraction = takeFraction(text);
            if (!fraction)
                return std::nullopt;
            microseconds += *fraction;
        }
    }
    const auto offset = takeOffset(text);
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!offset || !date.ok())
        return std::nullopt;
    const std::int64_t days = Days{date}.time_since_epoch().count();
    const std::int64_t minutes = days * 24 * 60 + *hour * 60 + *minute - *offset;
    return Instant{minutes * microsecondsPerMinute + microseconds, *offset};
}

} // namespace ringtrue

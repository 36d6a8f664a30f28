// SPDX-License-Identifier: Apache-2.0
#include "core/base/day.h"

#include <fmt/format.h>

namespace ringtrue {

std::optional<std::int32_t> numberInDigits(std::string_view text)
{
    std::int32_t value = 0;
    if (text.empty() || text.size() > 4)
        return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string dayText(const Day &day)
{
    return fmt::format("{:04}-{:02}-{:02}", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

std::optional<Day> dayFromText(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = numberInDigits(text.substr(0, 4));
    const auto month = numberInDigits(text.substr(5, 2));
    const auto day = numberInDigits(text.substr(8, 2));
    if (!year || !month || !day || *year < earliestYear)
        return std::nullopt;
    const Day out{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                  std::chrono::day{static_cast<unsigned>(*day)}};
    return out.ok() ? std::optional{out} : std::nullopt;
}

Day dayOf(Instant instant)
{
    using namespace std::chrono;
    const sys_time<microseconds> there{microseconds{instant.microseconds} + minutes{instant.offsetMinutes}};
    return Day{floor<days>(there)};
}

} // namespace ringtrue

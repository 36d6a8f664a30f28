// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <chrono>
#include <cstdint>

namespace ringtrue {

/// Monday to Friday. Holidays are not known here.
constexpr bool isWorkingDay(const std::chrono::year_month_day &day)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

/// The working day that is the @p count -th after @p day, from 0: with 1 Friday gives Monday, with 0 a Saturday gives
/// Saturday.
constexpr std::chrono::year_month_day workingDaysAfter(const std::chrono::year_month_day &day, std::int32_t count)
{
    assert(count >= 0);
    std::chrono::sys_days on{day};
    while (count > 0) {
        on += std::chrono::days{1};
        if (isWorkingDay(on))
            --count;
    }
    return on;
}

/// How many working days lie after @p from up to and with @p to; negative where @p to is before @p from.
constexpr std::int32_t workingDaysBetween(const std::chrono::year_month_day &from,
                                          const std::chrono::year_month_day &to)
{
    if (to < from)
        return -workingDaysBetween(to, from);
    std::int32_t count = 0;
    for (std::chrono::sys_days day = std::chrono::sys_days{from} + std::chrono::days{1};
         day <= std::chrono::sys_days{to}; day += std::chrono::days{1})
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace ringtrue

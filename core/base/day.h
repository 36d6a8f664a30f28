// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue {

using Day = std::chrono::year_month_day;

inline constexpr std::int32_t earliestYear = 1900; ///< what is earlier is a slip of the pen

/// `2026-12-04`.
std::string dayText(const Day &day);
/// The day that @p text writes so; nothing where it writes none, or one before earliestYear.
std::optional<Day> dayFromText(std::string_view text);
/// The day that it is at @p instant where it was told.
Day dayOf(Instant instant);

/// The number that @p text is in one to four digits alone.
std::optional<std::int32_t> numberInDigits(std::string_view text);

} // namespace ringtrue

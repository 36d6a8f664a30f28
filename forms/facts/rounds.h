// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/sha256.h"
#include "core/domain/ids.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// A round in which people answer without being named; also the id of the fact that opens it.
using RoundId = Id<struct RoundTag>;

using Day = std::chrono::year_month_day;

/// `2026-12-04`.
std::string dayText(const Day &day);
std::optional<Day> dayFromText(std::string_view text);
/// The day that it is at @p instant where it was told.
Day dayOf(Instant instant);

/// A quarter of a year.
struct Quarter {
    std::int32_t year = 0;   ///< 1900..9999
    std::int32_t number = 1; ///< 1..4
    auto operator<=>(const Quarter &) const = default;
};

/// `2026-Q4`.
std::string quarterText(const Quarter &quarter);
std::optional<Quarter> quarterFromText(std::string_view text);
Quarter quarterOf(const Day &day);

} // namespace ringtrue::forms

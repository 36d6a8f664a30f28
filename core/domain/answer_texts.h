// SPDX-License-Identifier: Apache-2.0
// Dates and times of day of answers as files and facts write them.
#pragma once

#include "core/domain/evaluation.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue {

/// `2026-11-22`
std::string dateText(const std::chrono::year_month_day &date);
/// Nothing where it is no day of the years 1 to 9999, or written otherwise.
std::optional<std::chrono::year_month_day> dateFromText(std::string_view text);

/// `14:05`
std::string timeText(const TimeValue &time);
/// Nothing where it is no time from 00:00 to 23:59, or written otherwise.
std::optional<TimeValue> timeFromText(std::string_view text);

} // namespace ringtrue

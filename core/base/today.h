// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace ringtrue {

/// The day it is by @p clock, in its own zone.
inline std::chrono::year_month_day today(const Clock &clock)
{
    const Instant now = clock.now();
    const std::chrono::microseconds local{now.microseconds + std::int64_t{now.offsetMinutes} * 60'000'000};
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::microseconds>{local});
}

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>

namespace ringtrue::stats {

/// What lies between two ends, both of which belong to it.
struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

enum class ProportionError {
    NoTrials,         ///< an empty sample has no rate
    PassesOutOfRange, ///< fewer than none, or more than there are trials
    LevelOutOfRange   ///< not between 0 and 1, both excluded
};

/// Score interval for the pass rate behind @p passes out of @p trials. Its ends lie within 0..1; with no pass the lower
/// one is 0, with passes only the upper one is 1, exactly.
///
/// @param level  two-sided confidence, open range (0, 1); 0.95 is usual
/// @return NoTrials when trials is 0 or less, PassesOutOfRange, LevelOutOfRange
///
/// Source: Wilson (1927), JASA 22(158), 209-212; worked values in the tests are Newcombe (1998), Stat. Med. 17,
/// 857-872, table I, method 3.
Result<Interval, ProportionError> wilsonInterval(std::int64_t passes, std::int64_t trials, double level = 0.95);

} // namespace ringtrue::stats

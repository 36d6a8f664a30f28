// SPDX-License-Identifier: Apache-2.0
#include "core/stats/median.h"

#include <algorithm>
#include <numeric>

namespace ringtrue::stats {

namespace {

/// The point of the rating at @p place, counted from 0 in order of size.
std::int64_t pointAt(std::span<const std::int64_t> counts, std::int64_t place)
{
    std::int64_t point = 0;
    for (const auto count : counts) {
        if (place < count)
            return point;
        place -= count;
        ++point;
    }
    return point;
}

} // namespace

Result<Exact, MedianError> medianOf(std::span<const std::int64_t> counts, std::int64_t first)
{
    if (std::ranges::any_of(counts, [](auto count) { return count < 0; }))
        return Failure{MedianError::BadCount};
    const auto n = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    if (n == 0)
        return Failure{MedianError::NoRatings};
    const auto lower = first + pointAt(counts, (n - 1) / 2);
    const auto upper = first + pointAt(counts, n / 2);
    return Exact(lower + upper) / Exact(2);
}

} // namespace ringtrue::stats

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>

namespace ringtrue::stats {

enum class MedianError {
    NoRatings, ///< nobody rated: there is no middle
    BadCount   ///< a point that fewer than nobody picked
};

/// The median of ratings on a scale of whole points, exact. Of an odd number it is the rating in the middle; of an even
/// number the point half-way between the two in the middle, which is theirs where they are the same (so it is a whole
/// point or lies half-way between two: 7/2 says that one half rated 3 or lower, the other 4 or higher).
///
/// @param counts  how many picked each point, from @p first on
/// @return NoRatings, BadCount
Result<Exact, MedianError> medianOf(std::span<const std::int64_t> counts, std::int64_t first = 1);

} // namespace ringtrue::stats

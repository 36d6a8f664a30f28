// SPDX-License-Identifier: Apache-2.0
#include "core/stats/wilson.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ringtrue::stats {

Result<Interval, ProportionError> wilsonInterval(std::int64_t passes, std::int64_t trials, double level)
{
    if (trials <= 0)
        return Failure{ProportionError::NoTrials};
    if (passes < 0 || passes > trials)
        return Failure{ProportionError::PassesOutOfRange};
    if (!(level > 0 && level < 1)) // also what is no number
        return Failure{ProportionError::LevelOutOfRange};
    // P(|Z| <= z) = level; by the complement, which keeps its digits where the level is near 1.
    const double z = std::numbers::sqrt2 * boost::math::erfc_inv(1 - level);
    const auto n = static_cast<double>(trials);
    const auto x = static_cast<double>(passes);
    const double middle = x + z * z / 2;
    const double reach = z * std::sqrt(x * (n - x) / n + z * z / 4);
    const double whole = n + z * z;
    return Interval{passes == 0 ? 0 : std::max(0.0, (middle - reach) / whole),
                    passes == trials ? 1 : std::min(1.0, (middle + reach) / whole)};
}

} // namespace ringtrue::stats

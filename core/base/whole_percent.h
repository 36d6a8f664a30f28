// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>

namespace ringtrue {

/// @p share, 0 to 1, in whole percent as people round: a half goes up, so that 10 of 16 are 63 %. What a share lacks of
/// a half as a binary fraction (29 of 200) is no less than that half.
inline long wholePercent(double share)
{
    return std::lround(std::round(share * 1e8) / 1e6);
}

} // namespace ringtrue

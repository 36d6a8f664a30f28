// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

/// The colours of paper: the light ones of qml/Ringtrue/Theme/Theme.qml (a test compares them).
namespace ringtrue::report::palette {

/// 0xRRGGBB
constexpr Colour colour(std::uint32_t rgb)
{
    return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8), static_cast<std::uint8_t>(rgb)};
}

inline constexpr Colour canvas = colour(0xF5F3EF);
inline constexpr Colour surface = colour(0xFFFFFF);
inline constexpr Colour sunken = colour(0xECE9E3);
inline constexpr Colour text = colour(0x1D2129);
inline constexpr Colour text2 = colour(0x535A64);        ///< the second voice
inline constexpr Colour text3 = colour(0x626872);        ///< captions
inline constexpr Colour border = colour(0xDDD9D1);       ///< decorative lines only
inline constexpr Colour borderStrong = colour(0x7F8286); ///< edge of what one fills in
inline constexpr Colour ink = colour(0x252B37);
inline constexpr Colour positive = colour(0x1B7344);
inline constexpr Colour caution = colour(0x855600);
inline constexpr Colour negative = colour(0xB3261E);

/// Of pillars in their order, always with their hallmark, and the letter on each.
inline constexpr std::array pillars{colour(0x8E1740), colour(0x1B7AC2), colour(0x8C6208), colour(0x5230A8),
                                    colour(0x04746C), colour(0xB87C38), colour(0x3F4A5C)};
inline constexpr std::array pillarInks{colour(0xFFFFFF), colour(0xFFFFFF), colour(0xFFFFFF), colour(0xFFFFFF),
                                       colour(0xFFFFFF), colour(0x1D2129), colour(0xFFFFFF)};

/// The place in both of pillar @p number (from 0): those beyond the last look like it.
constexpr std::size_t pillarPlace(std::size_t number)
{
    return std::min(number, pillars.size() - 1);
}

} // namespace ringtrue::report::palette

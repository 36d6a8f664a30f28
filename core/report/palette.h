// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The colours of paper: the light ones of qml/Ringtrue/Theme/Theme.qml, with the dark ones for web pages (a test
/// compares them).
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
inline constexpr Colour positiveTint = colour(0xE3F1E8);
inline constexpr Colour cautionTint = colour(0xFBF0D9);
inline constexpr Colour negativeTint = colour(0xFBE7E5);
inline constexpr Colour agent = colour(0x0A7470);
inline constexpr Colour customer = colour(0xA84B0A);
inline constexpr Colour evidence = colour(0xFFE7A0); ///< the highlighter: behind what supports an answer
inline constexpr Colour evidenceEdge = colour(0xA67800);
inline constexpr Colour accent = colour(0x2B53B5); ///< focus and links, on screens

/// Of pillars in their order, always with their hallmark, and the letter on each.
inline constexpr std::array pillars{colour(0x8E1740), colour(0x1B7AC2), colour(0x8C6208), colour(0x5230A8),
                                    colour(0x04746C), colour(0xB87C38), colour(0x3F4A5C)};
inline constexpr std::array pillarInks{colour(0xFFFFFF), colour(0xFFFFFF), colour(0xFFFFFF), colour(0xFFFFFF),
                                       colour(0xFFFFFF), colour(0x1D2129), colour(0xFFFFFF)};

/// A colour by the name it has on screens, and what it is there at night.
struct Token {
    std::string_view name;
    Colour light;
    Colour dark;
};
inline constexpr std::array tokens{Token{"canvas", canvas, colour(0x14161A)},
                                   Token{"surface", surface, colour(0x1C1F25)},
                                   Token{"sunken", sunken, colour(0x101215)},
                                   Token{"text", text, colour(0xE8E6E1)},
                                   Token{"text2", text2, colour(0xB0B4BB)},
                                   Token{"text3", text3, colour(0x979DA6)},
                                   Token{"border", border, colour(0x333840)},
                                   Token{"borderStrong", borderStrong, colour(0x757C86)},
                                   Token{"ink", ink, colour(0xE8E6E1)},
                                   Token{"positive", positive, colour(0x66C78F)},
                                   Token{"caution", caution, colour(0xE6B450)},
                                   Token{"negative", negative, colour(0xFF8A80)},
                                   Token{"positiveTint", positiveTint, colour(0x1A3226)},
                                   Token{"cautionTint", cautionTint, colour(0x362C17)},
                                   Token{"negativeTint", negativeTint, colour(0x3C2021)},
                                   Token{"agent", agent, colour(0x4FC3BA)},
                                   Token{"customer", customer, colour(0xF2A066)},
                                   Token{"evidence", evidence, colour(0x4A3D12)},
                                   Token{"evidenceEdge", evidenceEdge, colour(0xE9C04A)},
                                   Token{"accent", accent, colour(0x8FB2FF)}};
inline constexpr std::array pillarsAtNight{colour(0xE5689A), colour(0x4D90F5), colour(0xEBD253), colour(0xB9A8F5),
                                           colour(0xA5F2CB), colour(0xDC9A42), colour(0xBFD0DE)};
inline constexpr Colour pillarInkAtNight = colour(0x14161A); ///< the letter on each of them

/// The place in both of pillar @p number (from 0): those beyond the last look like it.
constexpr std::size_t pillarPlace(std::size_t number)
{
    return std::min(number, pillars.size() - 1);
}

} // namespace ringtrue::report::palette

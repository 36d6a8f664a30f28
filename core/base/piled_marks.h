// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ringtrue {

/// How many combining marks may stand on one character. Thai, Vietnamese and Arabic with vowels pile up to four, Hebrew
/// with vowels and accents five, the tallest letters of Tibetan eight.
inline constexpr int mostPiledMarks = 8;

/// The first combining mark of @p text (valid UTF-8) that is one too many on its character, counted in bytes: piles
/// of them are drawn over what stands around. Joiners between marks end no pile.
std::optional<std::size_t> findPiledMarks(std::string_view text);

} // namespace ringtrue

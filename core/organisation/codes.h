// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace ringtrue::organisation {

/// The shape of BCP 47 (`en`, `de-AT`, `zh-Hant-TW`), not its registry.
///
/// Source: RFC 5646, section 2.1, without grandfathered tags and languages of more than three letters.
bool isLanguageTag(std::string_view text);

/// A country's two capital letters: one of the 249 of ISO 3166-1 alpha-2, or XK for Kosovo.
bool isCountry(std::string_view text);

inline constexpr std::size_t longestSlug = 64; ///< characters

/// Lower-case letters, digits and hyphens, longestSlug at most.
bool isSlug(std::string_view text);

} // namespace ringtrue::organisation

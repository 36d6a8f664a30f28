// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue {

/// What makes a name or title of one line look like another one than it is.
struct TextFlaw {
    std::size_t offset = 0; ///< in bytes
    std::string character;  ///< `U+202E`; empty where the text stops being UTF-8
    bool operator==(const TextFlaw &) const = default;
};

/// The first byte of @p text that is not UTF-8, else its first character that people cannot see: controls
/// (line breaks and tabs too), direction, no width. U+200C and U+200D are wanted between letters of scripts
/// that are shaped by them, and between the parts of an emoji.
std::optional<TextFlaw> findTextFlaw(std::string_view text);

/// Whether @p text (valid UTF-8) holds nothing but blanks of any width, or nothing at all.
bool isBlank(std::string_view text);

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What people wrote, on a terminal: it neither steers it nor looks like a line of the program.
namespace ringtrue::cli {

/// @p words with every character nobody can see written as <U+202E>. Line feeds and tabs stay; so do the joiners and
/// tags that scripts and emoji need.
std::string terminalText(std::string_view words);

/// @p text that begins at column @p column: its further lines begin there too.
std::string hanging(std::string_view text, std::size_t column);

} // namespace ringtrue::cli

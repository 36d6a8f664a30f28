// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue {

/// Where @p text stops being UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF),
/// counted in bytes; nothing where all of it is.
std::optional<std::size_t> findInvalidUtf8(std::string_view text);

/// @p text without the byte order mark that some programs put first.
std::string_view withoutBom(std::string_view text);

/// Characters that people cannot see but that change what they see.
enum class Unseen {
    Control,   ///< C0 other than TAB, LF, CR; DEL; C1; line and paragraph separator
    Direction, ///< embeds, overrides, isolates and marks of bidirectional text (U+202E ...)
    ZeroWidth  ///< zero-width space, joiners, soft hyphen, fillers, tags, U+FEFF inside a text ...
};

struct UnseenAt {
    Unseen kind = Unseen::Control;
    std::size_t offset = 0; ///< in bytes
    std::size_t size = 0;   ///< in bytes
    char32_t character = 0;
    bool operator==(const UnseenAt &) const = default;
};

/// The first unseen character of @p text (valid UTF-8) at or after byte @p from.
std::optional<UnseenAt> findUnseen(std::string_view text, std::size_t from = 0);

/// The beginning of @p text (valid UTF-8) as sentences name it: whole characters of at most @p most bytes, with … where
/// something is left out.
std::string beginningOf(std::string_view text, std::size_t most = 64);

/// @p text with each unseen control and direction character written as <U+202E>, so that what is on
/// the screen is what is in the record. Zero-width joiners stay: scripts and emoji need them.
std::string withUnseenShown(std::string_view text);

} // namespace ringtrue

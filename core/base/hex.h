// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ringtrue {

/// @p bytes as lower-case hex digits, two a byte.
std::string hex(std::string_view bytes);
/// The bytes that @p text writes as hex digits (either case), or nothing.
std::optional<std::string> fromHex(std::string_view text);

/// @p bytes in base64 with padding (RFC 4648, 4).
std::string base64(std::string_view bytes);
/// The bytes that @p text writes in padded base64, or nothing where it is not canonical.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace ringtrue

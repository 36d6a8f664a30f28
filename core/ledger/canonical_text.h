// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ringtrue::ledger {

/// Appends valid UTF-8 @p text as a JSON string in the only form RFC 8785 knows (3.2.2.2).
void appendCanonicalText(std::string &out, std::string_view text);
void appendCanonicalInteger(std::string &out, std::int64_t value);

/// Whether @p a comes before @p b when both are compared as UTF-16 (RFC 8785, 3.2.3), for valid UTF-8:
/// byte order, but what UTF-16 writes with surrogates (lead byte F0 and up) comes before U+E000..U+FFFF
/// (lead byte EE, EF).
bool isBeforeInUtf16(std::string_view a, std::string_view b);

} // namespace ringtrue::ledger

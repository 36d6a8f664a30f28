// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ringtrue::forms {

/// Bytes of a text, from begin to before end.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const TextSpan &) const = default;
};

/// Where @p quote first stands in @p text; blanks and line ends count as one blank, as the lint has it.
/// Nothing where it does not stand there, or is nothing but blanks.
std::optional<TextSpan> placeOfQuote(std::string_view text, std::string_view quote);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue {

/// Letters and digits that stand together in a text; a hyphen or apostrophe parts words.
struct TextWord {
    std::string folded;    ///< as foldedText() has it
    std::size_t begin = 0; ///< its bytes in the text
    std::size_t end = 0;
    bool operator==(const TextWord &) const = default;
};

/// The words of @p text in its order; what is no UTF-8 parts words.
std::vector<TextWord> wordsOf(std::string_view text);

} // namespace ringtrue

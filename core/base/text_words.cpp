// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_words.h"

#include "core/base/folded_text.h"

#include <utf8proc.h>

namespace ringtrue {

namespace {

bool isOfWord(utf8proc_int32_t character)
{
    const auto category = utf8proc_category(character);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO)     // letters
           || (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME)  // marks on them
           || (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO); // digits
}

} // namespace

std::vector<TextWord> wordsOf(std::string_view text)
{
    std::vector<TextWord> out;
    bool within = false;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t character = 0;
        const auto *const bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data() + at);
        const auto length = utf8proc_iterate(bytes, utf8proc_ssize_t(text.size() - at), &character);
        const std::size_t next = at + (length > 0 ? std::size_t(length) : 1);
        const bool part = length > 0 && isOfWord(character);
        if (part && !within)
            out.push_back({{}, at, next});
        else if (part)
            out.back().end = next;
        within = part;
        at = next;
    }
    for (TextWord &word : out)
        word.folded = foldedText(text.substr(word.begin, word.end - word.begin));
    return out;
}

} // namespace ringtrue

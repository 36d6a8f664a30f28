// SPDX-License-Identifier: Apache-2.0
#include "core/base/piled_marks.h"

#include <utf8proc.h>

namespace ringtrue {

namespace {

bool isPiled(utf8proc_int32_t character)
{
    const auto category = utf8proc_category(character);
    const bool joins = character == 0x200C || character == 0x200D;
    return joins || (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME);
}

} // namespace

std::optional<std::size_t> findPiledMarks(std::string_view text)
{
    int piled = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            piled = 0;
            ++at;
            continue;
        }
        utf8proc_int32_t character = 0;
        const auto *const bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data() + at);
        const auto length = utf8proc_iterate(bytes, utf8proc_ssize_t(text.size() - at), &character);
        if (length <= 0)
            return std::nullopt; // no UTF-8 from here on
        piled = isPiled(character) ? piled + 1 : 0;
        if (piled > mostPiledMarks)
            return at;
        at += std::size_t(length);
    }
    return std::nullopt;
}

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#include "core/base/folded_text.h"

#include <utf8proc.h>

#include <vector>

namespace ringtrue {

std::string foldedText(std::string_view text)
{
    constexpr auto how = utf8proc_option_t(UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    const auto *const bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
    const auto size = utf8proc_ssize_t(text.size());
    const auto count = utf8proc_decompose(bytes, size, nullptr, 0, how);
    if (count < 0)
        return std::string(text);
    std::vector<utf8proc_int32_t> folded(std::size_t(count) + 1); // and the 0 that is put behind it
    utf8proc_decompose(bytes, size, folded.data(), count, how);
    const auto length = utf8proc_reencode(folded.data(), count, how);
    return length < 0 ? std::string(text)
                      : std::string(reinterpret_cast<const char *>(folded.data()), std::size_t(length));
}

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace ringtrue {

namespace {

struct Decoded {
    char32_t character = 0;
    std::size_t size = 0; ///< 0: not UTF-8
};

unsigned byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u; // NUL is no continuation byte
}

Decoded decodeAt(std::string_view text, std::size_t at)
{
    const unsigned first = byteAt(text, at);
    if (first < 0x80)
        return {first, 1};
    if (first < 0xC2 || first > 0xF4)
        return {};
    const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    const unsigned second = byteAt(text, at + 1);
    if (second < low || second > high)
        return {};
    char32_t character = (first & (0x7Fu >> size)) << 6 | (second & 0x3F);
    for (std::size_t i = 2; i < size; ++i) {
        const unsigned next = byteAt(text, at + i);
        if ((next & 0xC0) != 0x80)
            return {};
        character = character << 6 | (next & 0x3F);
    }
    return {character, size};
}

struct UnseenRange {
    char32_t first = 0;
    char32_t last = 0;
    Unseen kind = Unseen::Control;
};

/// Unicode 15, Default_Ignorable_Code_Point without variation selectors (emoji need them), format controls,
/// line and paragraph separators, and blanks that look like nothing at all. In rising order.
constexpr std::array unseenRanges{
    UnseenRange{0x0000, 0x0008, Unseen::Control},     UnseenRange{0x000B, 0x000C, Unseen::Control},
    UnseenRange{0x000E, 0x001F, Unseen::Control},     UnseenRange{0x007F, 0x009F, Unseen::Control},
    UnseenRange{0x00AD, 0x00AD, Unseen::ZeroWidth},   UnseenRange{0x034F, 0x034F, Unseen::ZeroWidth},
    UnseenRange{0x061C, 0x061C, Unseen::Direction},   UnseenRange{0x115F, 0x1160, Unseen::ZeroWidth},
    UnseenRange{0x17B4, 0x17B5, Unseen::ZeroWidth},   UnseenRange{0x180E, 0x180E, Unseen::ZeroWidth},
    UnseenRange{0x200B, 0x200D, Unseen::ZeroWidth},   UnseenRange{0x200E, 0x200F, Unseen::Direction},
    UnseenRange{0x2028, 0x2029, Unseen::Control},     UnseenRange{0x202A, 0x202E, Unseen::Direction},
    UnseenRange{0x2060, 0x2065, Unseen::ZeroWidth},   UnseenRange{0x2066, 0x2069, Unseen::Direction},
    UnseenRange{0x206A, 0x206F, Unseen::Direction},   UnseenRange{0x3164, 0x3164, Unseen::ZeroWidth},
    UnseenRange{0xFEFF, 0xFEFF, Unseen::ZeroWidth},   UnseenRange{0xFFA0, 0xFFA0, Unseen::ZeroWidth},
    UnseenRange{0xFFF0, 0xFFFB, Unseen::ZeroWidth},   UnseenRange{0x1BCA0, 0x1BCA3, Unseen::ZeroWidth},
    UnseenRange{0x1D173, 0x1D17A, Unseen::ZeroWidth}, UnseenRange{0xE0000, 0xE00FF, Unseen::ZeroWidth},
};

std::optional<Unseen> unseen(char32_t c)
{
    const auto *const range = std::ranges::lower_bound(unseenRanges, c, {}, &UnseenRange::last);
    return range != unseenRanges.end() && range->first <= c ? std::optional{range->kind} : std::nullopt;
}

} // namespace

std::optional<std::size_t> findInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decodeAt(text, at);
        if (decoded.size == 0)
            return at;
        at += decoded.size;
    }
    return std::nullopt;
}

std::string_view withoutBom(std::string_view text)
{
    return text.substr(0, 3) == "\xEF\xBB\xBF" ? text.substr(3) : text;
}

std::optional<UnseenAt> findUnseen(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size();) {
        const Decoded decoded = decodeAt(text, at);
        if (decoded.size == 0)
            return std::nullopt;
        if (const auto kind = unseen(decoded.character))
            return UnseenAt{*kind, at, decoded.size, decoded.character};
        at += decoded.size;
    }
    return std::nullopt;
}

std::string beginningOf(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return std::string(text);
    while (most > 0 && (byteAt(text, most) & 0xC0u) == 0x80u)
        --most;
    return std::string(text.substr(0, most)) + "…";
}

std::string withUnseenShown(std::string_view text)
{
    std::string shown;
    std::size_t copied = 0;
    for (auto found = findUnseen(text); found; found = findUnseen(text, found->offset + found->size)) {
        if (found->kind == Unseen::ZeroWidth)
            continue;
        shown += text.substr(copied, found->offset - copied);
        shown += fmt::format("<U+{:04X}>", static_cast<unsigned>(found->character));
        copied = found->offset + found->size;
    }
    return shown.append(text.substr(copied));
}

} // namespace ringtrue

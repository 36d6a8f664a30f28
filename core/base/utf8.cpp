// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <fmt/format.h>

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

std::optional<Unseen> unseen(char32_t c)
{
    if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F))
        return Unseen::Control;
    if (c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return Unseen::Direction;
    if ((c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF)
        return Unseen::ZeroWidth;
    return std::nullopt;
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

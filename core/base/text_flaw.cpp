// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_flaw.h"

#include "core/base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace ringtrue {

namespace {

std::size_t sizeAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// The character that starts at byte @p at of valid UTF-8.
char32_t characterAt(std::string_view text, std::size_t at)
{
    const std::size_t size = sizeAt(text, at);
    const auto first = static_cast<unsigned char>(text[at]);
    char32_t character = size == 1 ? first : first & (0x7Fu >> size);
    for (std::size_t i = 1; i < size; ++i)
        character = character << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
    return character;
}

char32_t characterBefore(std::string_view text, std::size_t at)
{
    while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0u) == 0x80u) {
    }
    return characterAt(text, at);
}

/// Arabic and what comes after it, but no Latin, no Greek and no punctuation: there a joiner only hides.
bool takesJoiner(char32_t c)
{
    return c >= 0x0600 && (c < 0x1E00 || c >= 0x2100) && c != 0xFEFF;
}

bool isWantedJoiner(std::string_view text, const UnseenAt &unseen)
{
    const std::size_t next = unseen.offset + unseen.size;
    return (unseen.character == U'\u200C' || unseen.character == U'\u200D') && unseen.offset > 0 && next < text.size()
           && takesJoiner(characterBefore(text, unseen.offset)) && takesJoiner(characterAt(text, next));
}

std::string nameOf(char32_t character)
{
    return fmt::format("U+{:04X}", static_cast<unsigned>(character));
}

bool isBlankCharacter(char32_t c)
{
    constexpr std::array<char32_t, 8> alone{0x20, 0xA0, 0x1680, 0x202F, 0x205F, 0x2800, 0x3000, 0x85};
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x2000 && c <= 0x200A) || std::ranges::find(alone, c) != alone.end();
}

} // namespace

std::optional<TextFlaw> findTextFlaw(std::string_view text)
{
    if (const auto invalid = findInvalidUtf8(text))
        return TextFlaw{*invalid, {}};
    const auto lineBreak = text.find_first_of("\t\n\r");
    for (auto unseen = findUnseen(text); unseen && unseen->offset < lineBreak;
         unseen = findUnseen(text, unseen->offset + unseen->size))
        if (!isWantedJoiner(text, *unseen))
            return TextFlaw{unseen->offset, nameOf(unseen->character)};
    if (lineBreak != std::string_view::npos)
        return TextFlaw{lineBreak, nameOf(static_cast<unsigned char>(text[lineBreak]))};
    return std::nullopt;
}

bool isBlank(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at += sizeAt(text, at))
        if (!isBlankCharacter(characterAt(text, at)))
            return false;
    return true;
}

} // namespace ringtrue

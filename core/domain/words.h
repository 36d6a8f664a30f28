// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace ringtrue {

/// One value of an enumeration and the word that stands for it in files and facts.
template <typename Enum>
struct Word {
    Enum value;
    std::string_view text;
};
template <typename Enum>
Word(Enum, const char *) -> Word<Enum>;

template <typename Enum, std::size_t Size>
constexpr std::string_view wordOf(const std::array<Word<Enum>, Size> &words, Enum value)
{
    for (const auto &word : words)
        if (word.value == value)
            return word.text;
    return {};
}

template <typename Enum, std::size_t Size>
constexpr std::optional<Enum> valueOf(const std::array<Word<Enum>, Size> &words, std::string_view text)
{
    for (const auto &word : words)
        if (word.text == text)
            return word.value;
    return std::nullopt;
}

} // namespace ringtrue

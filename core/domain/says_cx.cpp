// SPDX-License-Identifier: Apache-2.0
#include "core/domain/says_cx.h"

#include "core/base/text_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace ringtrue {

namespace {

/// The words of @p name, one blank before and after each: ` cx vision `.
std::string asWords(std::string_view name)
{
    std::string out = " ";
    for (const TextWord &word : wordsOf(name))
        out += word.folded + ' ';
    return out;
}

template <typename Phrases>
bool saysOneOf(std::string_view name, const Phrases &phrases)
{
    const std::string words = asWords(name);
    return std::ranges::any_of(phrases,
                               [&](std::string_view phrase) { return words.find(phrase) != std::string::npos; });
}

} // namespace

bool saysCx(std::string_view name)
{
    constexpr std::array<std::string_view, 8> phrases{
        " cx ",
        " customer experience ",
        " customer experiences ",
        " customers experience ", // customers' experience
        " customer s experience ",
        " kundenerlebnis ",
        " kundenerlebnisse ",
        " kundenerlebnisses ",
    };
    return saysOneOf(name, phrases);
}

bool saysServiceVision(std::string_view name)
{
    constexpr std::array<std::string_view, 4> phrases{" service vision ", " service visions ", " servicevision ",
                                                      " servicevisionen "};
    return saysOneOf(name, phrases);
}

} // namespace ringtrue

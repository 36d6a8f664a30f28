// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/new_ids.h"

#include "core/base/folded_text.h"

#include <algorithm>
#include <array>

namespace ringtrue::forms {

namespace {

constexpr std::size_t longestNewSlug = 40; // below what the reader takes, so that a number fits behind

/// Letters of Latin script with a mark, folded and composed, and what stands for them; German ones are two letters.
struct Marked {
    std::string_view letters;
    std::string_view plain;
};
constexpr std::array<Marked, 20> markedLetters{
    Marked{"ä", "ae"},        Marked{"ö", "oe"},        Marked{"ü", "ue"},        Marked{"æ", "ae"},
    Marked{"œ", "oe"},        Marked{"àáâãåāăą", "a"},  Marked{"çćĉċč", "c"},     Marked{"ďđð", "d"},
    Marked{"èéêëēĕėęě", "e"}, Marked{"ĝğġģ", "g"},      Marked{"ìíîïĩīĭįı", "i"}, Marked{"ľļĺł", "l"},
    Marked{"ñńņň", "n"},      Marked{"òóôõøōŏő", "o"},  Marked{"ŕŗř", "r"},       Marked{"śŝşšș", "s"},
    Marked{"ţťŧțþ", "t"},     Marked{"ùúûũūŭůűų", "u"}, Marked{"ýÿŷ", "y"},       Marked{"źżž", "z"},
};

std::string_view plainOf(std::string_view letter)
{
    const auto *const found = std::ranges::find_if(
        markedLetters, [&](const Marked &marked) { return marked.letters.find(letter) != std::string_view::npos; });
    return found == markedLetters.end() ? std::string_view{} : found->plain;
}

std::size_t lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// At most longestNewSlug characters, and no half word where a whole one is left.
std::string cut(std::string slug)
{
    if (slug.size() <= longestNewSlug)
        return slug;
    const auto end = slug.rfind('-', longestNewSlug);
    slug.resize(end == std::string::npos ? longestNewSlug : end);
    return slug;
}

} // namespace

std::string slugOf(std::string_view words)
{
    const auto folded = foldedText(words);
    std::string out;
    for (std::size_t at = 0; at < folded.size();) {
        const auto letter = std::string_view(folded).substr(at, lengthOf(folded[at]));
        at += letter.size();
        if (letter == "’" || letter == "'")
            continue; // customer’s: one word
        if (letter.size() == 1 && isPlain(letter.front()))
            out += letter;
        else if (const auto plain = letter.size() > 1 ? plainOf(letter) : std::string_view(); !plain.empty())
            out += plain;
        else if (!out.empty() && out.back() != '-')
            out.push_back('-');
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return cut(std::move(out));
}

std::string newId(std::string_view words, std::string_view otherwise, const std::vector<std::string> &taken)
{
    auto slug = slugOf(words);
    if (slug.empty())
        slug = otherwise;
    const auto isTaken = [&](const std::string &id) { return std::ranges::find(taken, id) != taken.end(); };
    auto id = slug;
    for (int number = 2; isTaken(id); ++number)
        id = slug + "-" + std::to_string(number);
    return id;
}

} // namespace ringtrue::forms

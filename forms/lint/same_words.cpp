// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/same_words.h"

#include "core/base/text_words.h"

#include <cstddef>

namespace ringtrue::forms {

namespace {

/// Between words these say something; other characters there only part them.
constexpr std::string_view signs[] = {"<", ">", "≤", "≥", "=", "+", "−", "±", "%", "€", "$", "£"};

void add(std::string &out, std::string_view word)
{
    out += out.empty() ? "" : " ";
    out += word;
}

/// Adds the signs in @p between, in their order.
void addSigns(std::string_view between, std::string &out)
{
    for (std::size_t at = 0; at < between.size(); ++at)
        for (const std::string_view sign : signs)
            if (between.substr(at).starts_with(sign))
                add(out, sign);
}

} // namespace

std::string sameWords(std::string_view text)
{
    const auto words = wordsOf(text);
    if (words.empty())
        return std::string{text};
    std::string out;
    std::size_t end = 0;
    for (const TextWord &word : words) {
        addSigns(text.substr(end, word.begin - end), out);
        add(out, word.folded);
        end = word.end;
    }
    addSigns(text.substr(end), out);
    return out;
}

} // namespace ringtrue::forms

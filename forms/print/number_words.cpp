// SPDX-License-Identifier: Apache-2.0
#include "forms/print/number_words.h"

#include "forms/print/phrases.h"

#include <utility>

namespace ringtrue::forms {

std::string numberWords(const Exact &number, std::string_view language, int decimals)
{
    auto text = number.decimalText(decimals);
    if (const auto point = text.find('.'); point != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.size() == point + 1)
            text.pop_back();
    }
    return decimalIn(std::move(text), language);
}

std::string decimalIn(std::string text, std::string_view language)
{
    if (const auto point = text.find('.'); point != std::string::npos && isGerman(language))
        text[point] = ',';
    return text.starts_with('-') ? "−" + text.substr(1) : text;
}

std::string columnWords(const Exact &number, std::string_view language, int places)
{
    return decimalIn(number.decimalText(places), language);
}

std::string exactWords(const Exact &number, std::string_view language)
{
    if (number.rounded(6) == number || number.sign() < 0)
        return numberWords(number, language);
    Exact whole = number.rounded(0);
    if (whole > number)
        whole -= 1;
    return whole.sign() == 0 ? number.text() : whole.text() + " " + (number - whole).text();
}

} // namespace ringtrue::forms

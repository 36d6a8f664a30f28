// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/quote_place.h"

#include <string>
#include <vector>

namespace ringtrue::forms {

namespace {

bool isBlankInQuote(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// A text on one line, and where each of its bytes stood.
struct OneLine {
    std::string text;
    std::vector<std::size_t> from;
};

OneLine onOneLine(std::string_view text)
{
    OneLine out;
    bool blank = true; // none at the beginning
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isBlankInQuote(text[i])) {
            if (!blank) {
                out.text += ' ';
                out.from.push_back(i);
            }
            blank = true;
            continue;
        }
        blank = false;
        out.text += text[i];
        out.from.push_back(i);
    }
    if (!out.text.empty() && out.text.back() == ' ') {
        out.text.pop_back();
        out.from.pop_back();
    }
    return out;
}

} // namespace

std::optional<TextSpan> placeOfQuote(std::string_view text, std::string_view quote)
{
    const OneLine line = onOneLine(text);
    const OneLine wanted = onOneLine(quote);
    if (wanted.text.empty())
        return std::nullopt;
    const auto at = line.text.find(wanted.text);
    if (at == std::string::npos)
        return std::nullopt;
    return TextSpan{line.from[at], line.from[at + wanted.text.size() - 1] + 1};
}

} // namespace ringtrue::forms

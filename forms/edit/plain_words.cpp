// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/plain_words.h"

#include "core/base/utf8.h"
#include "forms/parse/map_reader.h"
#include "forms/parse/source_text.h"

namespace ringtrue::forms {

namespace {

std::string withPlainLineFeeds(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r')
            out.push_back(text[i]);
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            out.push_back('\n');
    return out;
}

std::size_t sizeAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

} // namespace

std::string plainWords(std::string_view typed)
{
    if (findInvalidUtf8(typed))
        return {};
    const auto text = withPlainLineFeeds(typed);
    std::string out;
    std::string_view rest = text;
    for (auto unwanted = findUnwanted(rest); unwanted; unwanted = findUnwanted(rest)) {
        out += rest.substr(0, unwanted->offset);
        rest.remove_prefix(unwanted->offset + sizeAt(rest, unwanted->offset));
    }
    return trimmed(out.append(rest));
}

std::string plainLine(std::string_view typed)
{
    std::string out;
    for (const char c : plainWords(typed)) {
        const bool blank = c == ' ' || c == '\t' || c == '\n';
        if (!blank)
            out.push_back(c);
        else if (out.back() != ' ') // never the first: there are no blanks around
            out.push_back(' ');
    }
    return out;
}

} // namespace ringtrue::forms

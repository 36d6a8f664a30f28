// SPDX-License-Identifier: Apache-2.0
#include "core/cli/terminal_text.h"

#include "core/base/utf8.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

bool isNeeded(char32_t character)
{
    return character == U'\u200C' || character == U'\u200D' || (character >= 0xE0020 && character <= 0xE007F);
}

/// A carriage return, which would write over the line, is no unseen character of a text file. One that ends a line does
/// no harm, and tables (RFC 4180) have it there.
std::string withReturnsShown(std::string_view text)
{
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool endsLine = i + 1 < text.size() && text[i + 1] == '\n';
        text[i] == '\r' &&!endsLine ? shown += "<U+000D>" : shown += text[i];
    }
    return shown;
}

} // namespace

std::string terminalText(std::string_view words)
{
    const auto text = withReturnsShown(words);
    std::string shown;
    std::size_t copied = 0;
    for (auto found = findUnseen(text); found; found = findUnseen(text, found->offset + found->size)) {
        if (isNeeded(found->character))
            continue;
        shown.append(text, copied, found->offset - copied);
        shown += fmt::format("<U+{:04X}>", static_cast<unsigned>(found->character));
        copied = found->offset + found->size;
    }
    return shown.append(text, copied);
}

std::string hanging(std::string_view text, std::size_t column)
{
    std::string out;
    for (const char c : text) {
        out += c;
        if (c == '\n')
            out.append(column, ' ');
    }
    return out;
}

} // namespace ringtrue::cli

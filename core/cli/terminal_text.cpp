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

/// A carriage return, which would write over the line, is no unseen character of a text file.
std::string withReturnsShown(std::string_view text)
{
    std::string shown;
    for (const char c : text)
        c == '\r' ? shown += "<U+000D>" : shown += c;
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

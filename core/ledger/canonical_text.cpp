// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/canonical_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ringtrue::ledger {

namespace {

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(std::string &out, char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        out.push_back('\\');
        out.push_back(c);
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out.push_back(digits[static_cast<unsigned char>(c) >> 4]);
        out.push_back(digits[static_cast<unsigned char>(c) & 15]);
    }
}

/// The place of a byte in UTF-16 order, where two texts differ first.
int rank(char c)
{
    const int byte = static_cast<unsigned char>(c);
    return byte == 0xee || byte == 0xef ? byte + 0x100 : byte;
}

} // namespace

void appendCanonicalText(std::string &out, std::string_view text)
{
    out.push_back('"');
    while (!text.empty()) {
        const auto plain = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), needsEscape) - text.begin());
        out.append(text.substr(0, plain));
        if (plain < text.size())
            appendEscaped(out, text[plain]);
        text.remove_prefix(std::min(plain + 1, text.size()));
    }
    out.push_back('"');
}

void appendCanonicalInteger(std::string &out, std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

bool isBeforeInUtf16(std::string_view a, std::string_view b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (inA == a.end() || inB == b.end())
        return a.size() < b.size();
    return rank(*inA) < rank(*inB);
}

} // namespace ringtrue::ledger

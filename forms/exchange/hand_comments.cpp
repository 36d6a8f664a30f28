// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/hand_comments.h"

namespace ringtrue::forms {

namespace {

constexpr std::string_view blanks = " \t\r";

std::size_t indentOf(std::string_view line)
{
    const auto at = line.find_first_not_of(' ');
    return at == std::string_view::npos ? line.size() : at;
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(blanks) == std::string_view::npos;
}

/// `key: |`, `- >-`: a block of text follows.
bool beginsBlock(std::string_view line)
{
    const auto end = line.find_last_not_of(blanks);
    if (end == std::string_view::npos)
        return false;
    line = line.substr(0, end + 1);
    const auto sign = line.find_last_of("|>");
    if (sign == std::string_view::npos || sign == 0 || blanks.find(line[sign - 1]) == std::string_view::npos)
        return false;
    const auto before = line.find_last_not_of(blanks, sign - 1);
    return line.find_first_not_of("+-0123456789", sign + 1) == std::string_view::npos
           && before != std::string_view::npos && (line[before] == ':' || line[before] == '-');
}

/// Goes through a file line by line, and remembers what a line leaves open.
class Lines {
public:
    bool hasComment(std::string_view line)
    {
        if (m_inBlock && (isBlank(line) || indentOf(line) > m_blockIndent))
            return false;
        m_inBlock = false;
        const std::size_t at = commentIn(line);
        if (m_quote == '\0' && beginsBlock(line.substr(0, at))) {
            m_inBlock = true;
            m_blockIndent = indentOf(line);
        }
        return at != std::string_view::npos;
    }

private:
    /// Where a comment begins; npos: there is none. Quotes that stay open go on in the next line.
    std::size_t commentIn(std::string_view line)
    {
        char before = ' ';
        for (std::size_t i = 0; i < line.size(); before = line[i++]) {
            const char letter = line[i];
            const bool twice = letter == '\'' && i + 1 < line.size() && line[i + 1] == letter;
            if ((m_quote == '"' && letter == '\\') || (m_quote == '\'' && twice))
                ++i; // what follows is said, whatever it is
            else if (m_quote != '\0')
                m_quote = letter == m_quote ? '\0' : m_quote;
            else if ((letter == '"' || letter == '\'')
                     && std::string_view(" \t[{,").find(before) != std::string_view::npos)
                m_quote = letter;
            else if (letter == '#' && blanks.find(before) != std::string_view::npos)
                return i;
            if (i >= line.size())
                break;
        }
        return std::string_view::npos;
    }

    char m_quote = '\0';
    bool m_inBlock = false;
    std::size_t m_blockIndent = 0;
};

} // namespace

std::size_t handComments(std::string_view yaml)
{
    Lines lines;
    std::size_t found = 0;
    while (!yaml.empty()) {
        const auto end = yaml.find('\n');
        found += lines.hasComment(yaml.substr(0, end)) ? 1 : 0;
        yaml.remove_prefix(end == std::string_view::npos ? yaml.size() : end + 1);
    }
    return found;
}

} // namespace ringtrue::forms

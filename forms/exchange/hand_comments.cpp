// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/hand_comments.h"

#include <algorithm>

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

bool isBlank(char letter)
{
    return blanks.find(letter) != std::string_view::npos;
}

/// Where that stands which a block at the end of @p line belongs to, whose text is further in: the key, or where there
/// is none, the last dash.
std::size_t columnOf(std::string_view line)
{
    std::size_t at = indentOf(line);
    while (at + 1 < line.size() && (line[at] == '-' || line[at] == '?') && isBlank(line[at + 1])) {
        const auto next = line.find_first_not_of(blanks, at + 1);
        if (next == std::string_view::npos || line[next] == '|' || line[next] == '>')
            break;
        at = next;
    }
    return at;
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
        if (m_quote == '\0' && m_brackets == 0 && beginsBlock(line.substr(0, at))) {
            m_inBlock = true;
            m_blockIndent = columnOf(line);
        }
        return at != std::string_view::npos;
    }

private:
    /// Where a comment begins; npos: there is none. Quotes and brackets that stay open go on in the next line.
    std::size_t commentIn(std::string_view line)
    {
        bool begins = true; // whether a value can begin here: only there a quote is one
        char before = ' ';
        for (std::size_t i = 0; i < line.size(); before = line[i++]) {
            const char letter = line[i];
            if (m_quote != '\0') {
                if (!isEscape(line, i))
                    m_quote = letter == m_quote ? '\0' : m_quote;
                else if (++i == line.size()) // what follows is said, whatever it is
                    break;
            } else if (letter == '#' && isBlank(before)) {
                return i;
            } else if (begins && (letter == '"' || letter == '\'')) {
                m_quote = letter;
                begins = false;
            } else if (begins && (letter == '!' || letter == '&')) { // says something of the value, which is to come
                i = std::min(line.find_first_of(blanks, i), line.size()) - 1;
            } else if (!isBlank(letter)) {
                begins = beginsAfter(line, i, begins);
            }
        }
        return std::string_view::npos;
    }

    /// Whether what stands at @p at in quotes takes the next letter for a said one.
    bool isEscape(std::string_view line, std::size_t at) const
    {
        return m_quote == '"' ? line[at] == '\\' : line[at] == '\'' && at + 1 < line.size() && line[at + 1] == '\'';
    }

    /// Whether a value can begin after the letter at @p at, before which one could or could not (@p begins).
    bool beginsAfter(std::string_view line, std::size_t at, bool begins)
    {
        const bool ends = at + 1 == line.size() || isBlank(line[at + 1]);
        const char before = at == 0 ? ' ' : line[at - 1];
        switch (line[at]) {
        case '[':
        case '{':
            if (!begins && m_brackets == 0)
                return false;
            ++m_brackets;
            return true;
        case ']':
        case '}':
            m_brackets -= m_brackets > 0 ? 1 : 0;
            return false;
        case ',':
            return m_brackets > 0;
        case ':':
            return ends || (m_brackets > 0 && (before == '"' || before == '\''));
        case '-':
        case '?':
            return begins && ends;
        default:
            return false;
        }
    }

    char m_quote = '\0';
    std::size_t m_brackets = 0; ///< that are open
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

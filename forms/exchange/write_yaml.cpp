// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/write_yaml.h"

#include "core/base/exact.h"
#include "forms/exchange/content.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ringtrue::forms {

namespace {

using Content = nlohmann::ordered_json;

constexpr std::size_t widestFlow = 110;
constexpr std::size_t longestPiece = 4000; // readers refuse lines above 64 KiB

/// Maps that are written in one line where they fit.
bool isSmall(std::string_view key)
{
    constexpr std::array<std::string_view, 15> keys{"quotes",   "answers", "obligations", "bands",    "scale",
                                                    "rounding", "when",    "levels",      "number",   "file",
                                                    "all",      "any",     "not",         "journeys", "scope"};
    return std::ranges::find(keys, key) != keys.end();
}

/// Whose keys stand above: those of the schema, or ids of people below translations, which may be the same words.
enum class Keys { OfSchema, OfTranslations };

/// Numbers and dates at the keys that the schema types so: never in quotes.
bool isTyped(std::string_view key, const std::string &text, Keys keys)
{
    if (keys == Keys::OfTranslations || text.find_first_not_of("0123456789-/.") != std::string::npos)
        return false;
    constexpr std::array<std::string_view, 12> typed{"weight", "points",   "from",  "pass_mark", "since", "review_on",
                                                     "date",   "at_least", "below", "percent",   "min",   "max"};
    return std::ranges::find(typed, key) != typed.end();
}

/// Words that other programs take for something else than a text.
bool isReserved(const std::string &text)
{
    std::string lower = text;
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    constexpr std::array<std::string_view, 9> reserved{"yes", "no", "on", "off", "true", "false", "null", "y", "n"};
    return std::ranges::find(reserved, lower) != reserved.end();
}

/// yaml-cpp ends a text without quotes at a `?` where it stands between braces.
bool isPlain(const std::string &text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first >= 0x80;
    return letter && text.back() != ':' && text.back() != ' ' && text.size() < 1000 && !isReserved(text)
           && text.find(": ") == std::string::npos && text.find(" #") == std::string::npos
           && text.find_first_of(",[]{}?\t\n\"'\\") == std::string::npos;
}

bool hasLongLine(const std::string &text)
{
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        if (end - start > longestPiece)
            return true;
        start = end + 1;
    }
    return false;
}

/// What ends one line inside quotes without ending one in the text; deeper than any of our keys.
void breakLine(std::string &out, bool blankFollows)
{
    out += "\\\n" + std::string(24, ' ');
    if (blankFollows)
        out.push_back('\\');
}

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    std::size_t inLine = 0;
    for (const char c : text) {
        const bool startsCharacter = (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
        if (++inLine > longestPiece && startsCharacter) {
            breakLine(out, c == ' ');
            inLine = 0;
        }
        if (c == '"' || c == '\\')
            out.push_back('\\');
        if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else
            out.push_back(c);
    }
    return out + "\"";
}

/// `33.5` of `67/2`; a number that six decimal places do not hold stays a fraction, and so does what is no number.
std::string asTyped(const std::string &text)
{
    constexpr int mostPlaces = 6; // as many as are read
    if (text.find('/') == std::string::npos)
        return text;
    const auto number = Exact::parse(text);
    if (!number || number->isInteger() || number->rounded(mostPlaces) != *number)
        return text;
    std::string out = number->decimalText(mostPlaces);
    out.erase(out.find_last_not_of('0') + 1);
    return out;
}

std::string scalar(const Content &value, std::string_view key, Keys keys)
{
    if (!value.is_string())
        return value.dump();
    const auto &text = value.get_ref<const std::string &>();
    if (text.empty())
        return "\"\"";
    if (isTyped(key, text, keys))
        return asTyped(text);
    return isPlain(text) ? text : quoted(text);
}

bool isFlat(const Content &value)
{
    return std::ranges::none_of(value, [](const Content &item) { return item.is_structured(); });
}

std::string flowList(const Content &list, std::string_view key, Keys keys)
{
    std::string out = "[";
    for (const Content &item : list)
        out += (out.size() > 1 ? ", " : "") + scalar(item, key, keys);
    return out + "]";
}

/// Our own keys, ids and languages; numbers and words such as `yes` in quotes.
std::string keyText(const std::string &key)
{
    return !key.empty() && isPlain(key) ? key : quoted(key);
}

/// `{id: yes, points: 1}`
std::string flowMap(const Content &map, Keys keys)
{
    std::string out = "{";
    for (const auto &[key, value] : map.items())
        out += (out.size() > 1 ? ", " : "") + keyText(key) + ": "
               + (value.is_array() ? flowList(value, key, keys) : scalar(value, key, keys));
    return out + "}";
}

bool fitsInLine(const Content &map, std::string_view under, Keys keys)
{
    const bool flat = std::ranges::all_of(
        map, [](const Content &item) { return !item.is_object() && (!item.is_array() || isFlat(item)); });
    const bool oneLine = std::ranges::none_of(map, [](const Content &item) {
        return item.is_string() && item.get_ref<const std::string &>().find('\n') != std::string::npos;
    });
    return isSmall(under) && flat && oneLine && flowMap(map, keys).size() <= widestFlow;
}

/// Writes blocks of maps and lists, two blanks a level.
class Writer {
public:
    std::string take() { return std::move(m_out); }

    void map(const Content &map, std::size_t indent, bool afterHyphen)
    {
        bool first = afterHyphen;
        for (const auto &[key, value] : map.items()) {
            m_out += std::string(first ? 0 : indent, ' ') + keyText(key) + ":";
            first = false;
            m_depth += key == "translations" || m_depth > 0;
            member(value, key, indent);
            m_depth -= m_depth > 0;
        }
    }

private:
    void member(const Content &value, const std::string &key, std::size_t indent)
    {
        if (value.is_object() && !fits(value, key)) {
            m_out += "\n";
            map(value, indent + 2, false);
        } else if (value.is_object()) {
            m_out += " " + flowMap(value, keys()) + "\n";
        } else if (value.is_array()) {
            list(value, key, indent);
        } else if (value.is_string() && value.get_ref<const std::string &>().find('\n') != std::string::npos
                   && !hasLongLine(value.get_ref<const std::string &>())) {
            lines(value.get_ref<const std::string &>(), indent + 2);
        } else {
            m_out += " " + scalar(value, key, keys()) + "\n";
        }
    }

    void list(const Content &list, const std::string &key, std::size_t indent)
    {
        if (list.empty() || (isFlat(list) && flowList(list, key, keys()).size() <= widestFlow)) {
            m_out += " " + flowList(list, key, keys()) + "\n";
            return;
        }
        m_out += "\n";
        for (const Content &item : list) {
            m_out += std::string(indent + 2, ' ') + "- ";
            if (!item.is_object())
                m_out += scalar(item, key, keys()) + "\n";
            else if (fits(item, key))
                m_out += flowMap(item, keys()) + "\n";
            else
                map(item, indent + 4, true);
        }
    }

    /// Texts come without blanks around them, so that the first line shows the indentation.
    void lines(const std::string &text, std::size_t indent)
    {
        m_out += " |\n";
        std::size_t start = 0;
        while (start <= text.size()) {
            const auto end = std::min(text.find('\n', start), text.size());
            if (end > start)
                m_out += std::string(indent, ' ') + text.substr(start, end - start);
            m_out += "\n";
            start = end + 1;
        }
    }

    /// Below translations every map is written in one line where it fits.
    bool fits(const Content &value, std::string_view key) const
    {
        return fitsInLine(value, m_depth > 1 ? "scope" : key, keys());
    }
    Keys keys() const { return m_depth > 0 ? Keys::OfTranslations : Keys::OfSchema; }

    std::string m_out;
    int m_depth = 0; ///< how many keys stand above, from `translations` on
};

std::string written(const Content &content)
{
    Writer writer;
    writer.map(content, 0, false);
    return writer.take();
}

} // namespace

std::string writeYaml(const Form &form)
{
    return written(contentOf(form));
}

std::string writeYaml(const Vision &vision)
{
    return written(contentOf(vision));
}

} // namespace ringtrue::forms

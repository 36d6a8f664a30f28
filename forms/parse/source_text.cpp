// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/source_text.h"

#include "core/base/utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::forms {

namespace {

constexpr std::size_t longestLine = 64u << 10;

std::string withLineFeeds(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\r')
            out.push_back(bytes[i]);
        else if (i + 1 == bytes.size() || bytes[i + 1] != '\n')
            out.push_back('\n');
    }
    return out;
}

/// Joiners shape letters of many scripts and join emoji; between letters of ASCII they only hide.
bool isWantedJoiner(std::string_view text, const UnseenAt &unseen)
{
    if (unseen.character != U'\u200C' && unseen.character != U'\u200D')
        return false;
    const std::size_t next = unseen.offset + unseen.size;
    return unseen.offset > 0 && next < text.size() && static_cast<unsigned char>(text[unseen.offset - 1]) >= 0x80
           && static_cast<unsigned char>(text[next]) >= 0x80;
}

FindingCode codeOf(Unseen kind)
{
    switch (kind) {
    case Unseen::Control:
        return FindingCode::ControlCharacter;
    case Unseen::Direction:
        return FindingCode::DirectionCharacter;
    case Unseen::ZeroWidth:
        break;
    }
    return FindingCode::ZeroWidthCharacter;
}

} // namespace

std::optional<Unwanted> findUnwanted(std::string_view text)
{
    for (auto unseen = findUnseen(text); unseen; unseen = findUnseen(text, unseen->offset + unseen->size))
        if (!isWantedJoiner(text, *unseen))
            return Unwanted{codeOf(unseen->kind), unseen->offset,
                            fmt::format("U+{:04X}", static_cast<std::uint32_t>(unseen->character))};
    return std::nullopt;
}

SourceText::SourceText(std::string text, std::string file) : m_text(std::move(text)), m_file(std::move(file))
{
    m_lines.push_back(0);
    for (std::size_t i = 0; i < m_text.size(); ++i)
        if (m_text[i] == '\n')
            m_lines.push_back(i + 1);
}

Result<SourceText, Finding> SourceText::check(std::string_view bytes, std::string_view file)
{
    const auto refusal = [&](FindingCode code, Place place, std::vector<std::string> parameters) {
        return Failure{Finding{Severity::Error, code, std::string{file}, place, std::move(parameters), {}}};
    };
    if (bytes.size() > largestSource)
        return refusal(FindingCode::FileTooLarge, {}, {"4 MiB"});
    SourceText source{withLineFeeds(withoutBom(bytes)), std::string{file}};
    if (const auto invalid = findInvalidUtf8(source.m_text))
        return refusal(FindingCode::NotUtf8, source.place(*invalid), {});
    if (const auto unwanted = findUnwanted(source.m_text))
        return refusal(unwanted->code, source.place(unwanted->offset), {unwanted->name});
    for (std::size_t line = 0; line < source.m_lines.size(); ++line) {
        const std::size_t end = line + 1 < source.m_lines.size() ? source.m_lines[line + 1] : source.m_text.size();
        if (end - source.m_lines[line] > longestLine)
            return refusal(FindingCode::LineTooLong, {static_cast<int>(line) + 1, 1}, {"64 KiB"});
    }
    return source;
}

std::size_t SourceText::offset(int line, int column) const
{
    if (line < 0 || column < 0 || static_cast<std::size_t>(line) >= m_lines.size())
        return m_text.size();
    return std::min(m_lines[static_cast<std::size_t>(line)] + static_cast<std::size_t>(column), m_text.size());
}

Place SourceText::place(std::size_t offset) const
{
    const auto after = std::ranges::upper_bound(m_lines, offset);
    const auto line = static_cast<int>(after - m_lines.begin());
    const std::size_t start = m_lines[static_cast<std::size_t>(line) - 1];
    const auto characters = std::ranges::count_if(std::string_view{m_text}.substr(start, offset - start), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    });
    return {line, static_cast<int>(characters) + 1};
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_table.h"

#include "core/base/text_flaw.h"
#include "core/organisation/find_person.h"

#include <algorithm>

namespace ringtrue::organisation {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

std::string TableRow::text(std::string_view column) const
{
    const auto place = m_csv.column(column);
    return place ? std::string(trimmed(m_row.fields[*place])) : std::string{};
}

std::string TableRow::required(std::string_view column)
{
    auto value = text(column);
    if (isBlank(value))
        refuse(RowProblem::MissingValue, column, {});
    return value;
}

std::vector<std::string> TableRow::list(std::string_view column) const
{
    std::vector<std::string> out;
    const std::string cell = text(column);
    std::string_view rest = cell;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        if (const auto part = trimmed(rest.substr(0, end)); !part.empty())
            out.emplace_back(part);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
}

std::vector<std::string> TableRow::languages(std::string_view column)
{
    auto out = list(column);
    for (const auto &language : out)
        if (!isLanguageTag(language))
            refuse(RowProblem::BadLanguage, column, language);
    return out;
}

std::string TableRow::slug(std::string_view column)
{
    auto value = required(column);
    if (!value.empty() && !isSlug(value))
        refuse(isSlug(std::string_view(value).substr(0, longestSlug)) ? RowProblem::LongSlug : RowProblem::BadSlug,
               column, value);
    return value;
}

std::optional<bool> TableRow::yesNo(std::string_view column)
{
    const auto word = text(column);
    if (word == "yes" || word == "no")
        return word == "yes";
    if (!word.empty())
        refuse(RowProblem::BadYesNo, column, word);
    return std::nullopt;
}

std::vector<PersonId> TableRow::people(std::string_view column, const Directory &directory)
{
    std::vector<PersonId> out;
    for (const auto &who : list(column)) {
        const auto found = findPerson(directory, who);
        if (!found)
            refuse(found.error().error == WhoError::Several ? RowProblem::SeveralPeople : RowProblem::UnknownPerson,
                   column, who);
        else if (std::ranges::find(out, (*found)->person.id) == out.end()) // named twice is named
            out.push_back((*found)->person.id);
    }
    return out;
}

void TableRow::checkCharacters()
{
    for (std::size_t i = 0; i < m_csv.header.size(); ++i)
        if (const auto flaw = findTextFlaw(trimmed(m_row.fields[i])))
            refuse(RowProblem::UnseenCharacter, m_csv.header[i], flaw->character);
}

void TableRow::refuse(RowProblem problem, std::string_view column, std::string_view text, std::size_t earlierLine)
{
    m_findings.push_back({problem, m_row.line, std::string(column), std::string(text), earlierLine});
}

} // namespace ringtrue::organisation

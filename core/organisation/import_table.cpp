// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_table.h"

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

bool isSlug(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isCountry(std::string_view text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isLanguageTag(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 35 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

std::string TableRow::text(std::string_view column) const
{
    const auto place = m_csv.column(column);
    return place ? std::string(trimmed(m_row.fields[*place])) : std::string{};
}

std::string TableRow::required(std::string_view column)
{
    auto value = text(column);
    if (value.empty())
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
        refuse(RowProblem::BadSlug, column, value);
    return value;
}

std::vector<PersonId> TableRow::people(std::string_view column, const Directory &directory)
{
    std::vector<PersonId> out;
    for (const auto &who : list(column)) {
        const auto *found = directory.personByExternalId(who);
        if (found == nullptr) {
            const auto byName = std::find_if(directory.people.begin(), directory.people.end(),
                                             [&](const auto &entry) { return entry.person.name == who; });
            found = byName == directory.people.end() ? nullptr : &*byName;
        }
        if (found == nullptr)
            refuse(RowProblem::UnknownPerson, column, who);
        else
            out.push_back(found->person.id);
    }
    return out;
}

void TableRow::refuse(RowProblem problem, std::string_view column, std::string_view text)
{
    m_findings.push_back({problem, m_row.line, std::string(column), std::string(text)});
}

std::vector<RowFinding> missingColumns(const Csv &csv, std::initializer_list<std::string_view> columns)
{
    std::vector<RowFinding> out;
    for (const auto column : columns)
        if (!csv.column(column))
            out.push_back({RowProblem::MissingColumn, 1, std::string(column), {}});
    return out;
}

} // namespace ringtrue::organisation

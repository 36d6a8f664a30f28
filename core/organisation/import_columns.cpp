// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_columns.h"

#include "core/base/text_flaw.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ringtrue::organisation {

namespace {

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// How many letters must be put in, left out or changed (Levenshtein 1966).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

bool isEmptyColumn(const Csv &csv, std::size_t column)
{
    return std::ranges::all_of(csv.rows, [column](const CsvRow &row) { return isBlank(row.fields[column]); });
}

RowFinding unknownColumn(const std::string &name, const std::vector<std::string_view> &known)
{
    if (const auto flaw = findTextFlaw(name))
        return {RowProblem::UnseenCharacter, 1, name, flaw->character};
    constexpr std::size_t near = 2;
    const auto meant =
        std::ranges::min_element(known, {}, [&](std::string_view column) { return distance(lowered(name), column); });
    if (name.size() > near && distance(lowered(name), *meant) <= near)
        return {RowProblem::MisspeltColumn, 1, name, std::string(*meant)};
    return {RowProblem::UnknownColumn, 1, name, fmt::format("{}", fmt::join(known, ", "))};
}

} // namespace

std::vector<RowFinding> checkColumns(const Csv &csv, const TableColumns &columns)
{
    std::vector<RowFinding> out;
    for (const auto column : columns.required)
        if (!csv.column(column))
            out.push_back({RowProblem::MissingColumn, 1, std::string(column), {}});
    auto known = columns.required;
    known.insert(known.end(), columns.optional.begin(), columns.optional.end());
    for (std::size_t i = 0; i < csv.header.size(); ++i) {
        const auto &name = csv.header[i];
        if (std::ranges::find(known, lowered(name)) == known.end() && !(name.empty() && isEmptyColumn(csv, i)))
            out.push_back(unknownColumn(name, known));
    }
    return out;
}

} // namespace ringtrue::organisation

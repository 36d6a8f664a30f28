// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csv.h"
#include "core/organisation/codes.h"
#include "core/organisation/directory.h"
#include "core/organisation/import_columns.h"
#include "core/organisation/row_finding.h"

#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace ringtrue::organisation {

/// Why nothing was taken from a file: it is no table, or some rows are wrong (all of them are named).
using TableRefusal = std::variant<CsvError, std::vector<RowFinding>>;

/// Makes ids for new things.
using NewId = std::function<Uuid()>;

/// The cells of one row by the name of their column; trims blanks, and collects what is wrong.
class TableRow {
public:
    TableRow(const Csv &csv, const CsvRow &row, std::vector<RowFinding> &findings)
        : m_csv(csv), m_row(row), m_findings(findings)
    {
    }
    /// Whether the table says anything about it: an absent column leaves what is known as it is.
    bool has(std::string_view column) const { return m_csv.column(column).has_value(); }
    /// Empty where the column is absent or the cell is.
    std::string text(std::string_view column) const;
    std::string required(std::string_view column);
    /// The parts of a cell between semicolons.
    std::vector<std::string> list(std::string_view column) const;
    std::vector<std::string> languages(std::string_view column);
    std::string slug(std::string_view column);
    /// `yes` or `no`; nothing where the column is absent, the cell is empty or says something else.
    std::optional<bool> yesNo(std::string_view column);
    /// The people named in a cell by external id, by their whole name or by id, each once.
    std::vector<PersonId> people(std::string_view column, const Directory &directory);
    /// Refuses each character of any cell that people cannot see.
    void checkCharacters();
    void refuse(RowProblem problem, std::string_view column, std::string_view text, std::size_t earlierLine = 0);
    std::size_t line() const { return m_row.line; }

private:
    const Csv &m_csv;
    const CsvRow &m_row;
    std::vector<RowFinding> &m_findings;
};

/// Reads every row by @p readRow, refuses a key that comes twice, and all where one row is wrong.
/// @param key  what tells one thing from another, in words; empty: nothing does
template <typename Thing, typename ReadRow, typename Key>
Result<std::vector<Thing>, TableRefusal> readTable(std::string_view text, const TableColumns &columns,
                                                   std::string_view keyColumn, ReadRow readRow, Key key)
{
    const auto csv = parseCsv(text);
    if (!csv)
        return Failure{TableRefusal{csv.error()}};
    auto findings = checkColumns(*csv, columns);
    if (findings.empty() && csv->rows.empty())
        findings.push_back({RowProblem::NoRows, 1, {}, {}});
    if (!findings.empty())
        return Failure{TableRefusal{std::move(findings)}};
    std::vector<Thing> things;
    std::map<std::string, std::size_t> lines;
    for (const auto &row : csv->rows) {
        TableRow cells(*csv, row, findings);
        cells.checkCharacters();
        things.push_back(readRow(cells));
        const auto &name = key(things.back());
        const auto [earlier, isFirst] = lines.try_emplace(name, row.line);
        if (!name.empty() && !isFirst)
            cells.refuse(RowProblem::Repeated, keyColumn, name, earlier->second);
    }
    if (!findings.empty())
        return Failure{TableRefusal{std::move(findings)}};
    return things;
}

} // namespace ringtrue::organisation

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csv.h"
#include "core/organisation/directory.h"

#include <functional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace ringtrue::organisation {

enum class RowProblem {
    MissingColumn, ///< column: its name
    MissingValue,  ///< a cell that must say something is empty
    UnknownRole,   ///< text: what stands there
    UnknownTeam,
    UnknownPerson,
    BadSlug,    ///< lower-case letters, digits, hyphens
    BadCountry, ///< two capital letters
    BadLanguage,
    BadYesNo,
    Repeated ///< an earlier row of the file has the same key
};

/// What is wrong with one row of a file of people, teams, contact types, jobs or journeys.
struct RowFinding {
    RowProblem problem = RowProblem::MissingValue;
    std::size_t line = 0; ///< from 1
    std::string column;
    std::string text; ///< what stands there
    bool operator==(const RowFinding &) const = default;
};

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
    /// Empty where the column is absent or the cell is.
    std::string text(std::string_view column) const;
    std::string required(std::string_view column);
    /// The parts of a cell between semicolons.
    std::vector<std::string> list(std::string_view column) const;
    std::vector<std::string> languages(std::string_view column);
    std::string slug(std::string_view column);
    /// The people named in a cell by external id or by their whole name.
    std::vector<PersonId> people(std::string_view column, const Directory &directory);
    void refuse(RowProblem problem, std::string_view column, std::string_view text);
    std::size_t line() const { return m_row.line; }

private:
    const Csv &m_csv;
    const CsvRow &m_row;
    std::vector<RowFinding> &m_findings;
};

/// Letters, digits and hyphens: the shape of BCP 47, not its registry.
bool isLanguageTag(std::string_view text);

/// Lower-case letters, digits and hyphens, 64 at most.
bool isSlug(std::string_view text);

/// Two capital letters: the shape of ISO 3166-1 alpha-2, not its list.
bool isCountry(std::string_view text);

/// Findings for columns that must be there and are not.
std::vector<RowFinding> missingColumns(const Csv &csv, std::initializer_list<std::string_view> columns);

/// Reads every row by @p readRow, refuses a key that comes twice, and all where one row is wrong.
template <typename Thing, typename ReadRow, typename Key>
Result<std::vector<Thing>, TableRefusal> readTable(std::string_view text,
                                                   std::initializer_list<std::string_view> columns,
                                                   std::string_view keyColumn, ReadRow readRow, Key key)
{
    const auto csv = parseCsv(text);
    if (!csv)
        return Failure{TableRefusal{csv.error()}};
    auto findings = missingColumns(*csv, columns);
    std::vector<Thing> things;
    std::set<std::string> seen;
    for (const auto &row : csv->rows) {
        if (!findings.empty() && findings.front().problem == RowProblem::MissingColumn)
            break;
        TableRow cells(*csv, row, findings);
        things.push_back(readRow(cells));
        const auto &name = key(things.back());
        if (!name.empty() && !seen.insert(name).second)
            cells.refuse(RowProblem::Repeated, keyColumn, name);
    }
    if (!findings.empty())
        return Failure{TableRefusal{std::move(findings)}};
    return things;
}

} // namespace ringtrue::organisation

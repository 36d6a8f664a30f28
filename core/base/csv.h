// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue {

enum class CsvHeader { Present, Absent };

struct CsvOptions {
    std::optional<char> delimiter; ///< absent: that of , ; TAB | which the first record holds most of
    CsvHeader header = CsvHeader::Present;
    std::size_t maxBytes = 256u << 20;
    std::size_t maxRows = 1'000'000; ///< without the header
    std::size_t maxColumns = 256;
    std::size_t maxCells = 4'000'000; ///< without the header: an empty one takes memory, too
    std::size_t maxFieldBytes = 64u << 10;
};

enum class CsvProblem {
    Empty,           ///< nothing but blanks, or no header
    TooLarge,        ///< more than maxBytes
    Utf16,           ///< begins with the byte order mark of UTF-16
    NotUtf8,         ///< some other encoding, or damaged
    NulByte,         ///< U+0000
    UnclosedQuote,   ///< the quote opened on that line is never closed
    TextAfterQuote,  ///< "abc"x
    WrongWidth,      ///< more or fewer fields than the first record
    DuplicateHeader, ///< two columns of one name
    TooManyRows,
    TooManyColumns,
    TooManyCells,
    FieldTooLong
};

struct CsvError {
    CsvProblem problem = CsvProblem::Empty;
    std::size_t line = 1;   ///< of the file, from 1, as an editor counts them
    std::size_t column = 0; ///< the field, from 1; 0: the whole line
    bool operator==(const CsvError &) const = default;
};

struct CsvRow {
    std::size_t line = 0; ///< where the row starts in the file, from 1
    std::vector<std::string> fields;
    bool operator==(const CsvRow &) const = default;
};

/// The records of a CSV file (RFC 4180), every row as wide as the first record.
struct Csv {
    char delimiter = ',';
    std::vector<std::string> header; ///< trimmed; empty where CsvOptions::header is Absent
    std::vector<CsvRow> rows;        ///< empty lines are left out; `""` is none
    /// The column of that name (case of ASCII letters ignored), or nothing.
    std::optional<std::size_t> column(std::string_view name) const;
    bool operator==(const Csv &) const = default;
};

/// Reads @p bytes: UTF-8 with or without byte order mark, lines ended by LF, CRLF or CR, quotes doubled
/// within quotes. A quote inside a field that did not begin with one is a character like others.
Result<Csv, CsvError> parseCsv(std::string_view bytes, const CsvOptions &options = {});

/// One cell to write. Text that a spreadsheet would take for a formula gets a `'` in front (OWASP ASVS
/// 1.2.10); numbers are written as they are.
struct CsvCell {
    CsvCell(std::string_view text) : content(text) {}   // NOLINT: text is what cells mostly are
    CsvCell(const std::string &text) : content(text) {} // NOLINT
    CsvCell(const char *text) : content(text) {}        // NOLINT
    CsvCell(std::int64_t value) : content(std::to_string(value)), isNumber(true) {} // NOLINT
    /// A number written already, such as the decimal of an exact score.
    static CsvCell number(std::string decimal);

    std::string content;
    bool isNumber = false;
};

/// Adds one record to @p csv, ended by CRLF.
void appendCsvRow(std::string &csv, const std::vector<CsvCell> &cells, char delimiter = ',');

} // namespace ringtrue

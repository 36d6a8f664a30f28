// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace ringtrue {

namespace {

constexpr std::array<char, 4> delimiters{',', ';', '\t', '|'};

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

/// The candidate that the first record holds most of, outside quotes; a comma where there is none.
char detectDelimiter(std::string_view text)
{
    std::array<std::size_t, delimiters.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (const auto at = std::find(delimiters.begin(), delimiters.end(), c); !quoted && at != delimiters.end())
            ++counts[static_cast<std::size_t>(at - delimiters.begin())];
    }
    return delimiters[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// Reads one record after the other. Lines are counted by LF, CRLF and CR, also inside quotes.
class CsvReader {
public:
    CsvReader(std::string_view text, char delimiter, const CsvOptions &options)
        : m_text(text), m_delimiter(delimiter), m_options(options)
    {
    }
    /// The next record that is no empty line; nothing at the end. Blanks are an empty line, but for a table of
    /// one column (@p width 1), and so is never an empty cell in quotes.
    Result<std::optional<CsvRow>, CsvError> next(std::size_t width)
    {
        while (!atEnd()) {
            const bool isQuoted = m_text[m_at] == '"';
            auto row = record();
            if (!row)
                return Failure{row.error()};
            const auto &first = row->fields.front();
            const bool isEmpty = width == 1 ? first.empty() : trimmed(first).empty();
            if (isQuoted || row->fields.size() != 1 || !isEmpty)
                return std::optional<CsvRow>(std::move(*row));
        }
        return std::optional<CsvRow>();
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_at] == '\r')
            ++m_at;
        else if (!atEnd() && m_text[m_at] == '\n') {
            ++m_at;
            ++m_line;
            return;
        } else
            return;
        if (!atEnd() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
    }
    Result<CsvRow, CsvError> record()
    {
        CsvRow row{m_line, {}};
        while (true) {
            if (row.fields.size() == m_options.maxColumns)
                return Failure{CsvError{CsvProblem::TooManyColumns, row.line, row.fields.size() + 1}};
            auto field = this->field(row.fields.size() + 1);
            if (!field)
                return Failure{field.error()};
            row.fields.push_back(std::move(*field));
            if (!atEnd() && m_text[m_at] == m_delimiter) {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return row;
        }
    }
    Result<std::string, CsvError> field(std::size_t column)
    {
        const std::size_t line = m_line;
        std::string value;
        if (!atEnd() && m_text[m_at] == '"') {
            if (!quoted(value))
                return Failure{CsvError{CsvProblem::UnclosedQuote, line, column}};
            if (!atLineEnd() && m_text[m_at] != m_delimiter)
                return Failure{CsvError{CsvProblem::TextAfterQuote, m_line, column}};
        } else {
            const std::size_t start = m_at;
            while (!atLineEnd() && m_text[m_at] != m_delimiter)
                ++m_at;
            value = m_text.substr(start, m_at - start);
        }
        if (value.size() > m_options.maxFieldBytes)
            return Failure{CsvError{CsvProblem::FieldTooLong, line, column}};
        return value;
    }
    /// Reads from the opening quote past the closing one; false where none closes.
    bool quoted(std::string &value)
    {
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')) {
                ++m_at;
                return true;
            }
            if (c == '"')
                ++m_at;
            if (c == '\n' || (c == '\r' && m_text.substr(m_at + 1, 1) != "\n"))
                ++m_line;
            value.push_back(c);
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    char m_delimiter;
    const CsvOptions &m_options;
};

std::size_t lineOf(std::string_view text, std::size_t offset)
{
    std::size_t line = 1;
    for (std::size_t i = 0; i < offset; ++i)
        if (text[i] == '\n' || (text[i] == '\r' && text.substr(i + 1, 1) != "\n"))
            ++line;
    return line;
}

std::optional<CsvError> checkBytes(std::string_view bytes, const CsvOptions &options)
{
    if (bytes.size() > options.maxBytes)
        return CsvError{CsvProblem::TooLarge};
    if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF")
        return CsvError{CsvProblem::Utf16};
    const auto invalid = findInvalidUtf8(bytes);
    const auto nul = bytes.find('\0');
    if (nul != std::string_view::npos && (!invalid || nul < *invalid))
        return CsvError{CsvProblem::NulByte, lineOf(bytes, nul)};
    if (invalid)
        return CsvError{CsvProblem::NotUtf8, lineOf(bytes, *invalid)};
    return std::nullopt;
}

std::optional<CsvError> takeHeader(Csv &csv, const CsvRow &row)
{
    for (const auto &field : row.fields) {
        const std::string_view name = trimmed(field);
        if (!name.empty() && csv.column(name))
            return CsvError{CsvProblem::DuplicateHeader, row.line, csv.header.size() + 1};
        csv.header.emplace_back(name);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> Csv::column(std::string_view name) const
{
    const auto at = std::find_if(header.begin(), header.end(),
                                 [name](const std::string &own) { return sameIgnoringCase(own, name); });
    return at == header.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - header.begin()));
}

Result<Csv, CsvError> parseCsv(std::string_view bytes, const CsvOptions &options)
{
    if (const auto error = checkBytes(bytes, options))
        return Failure{*error};
    const std::string_view text = withoutBom(bytes);
    Csv csv;
    csv.delimiter = options.delimiter.value_or(detectDelimiter(text));
    CsvReader reader(text, csv.delimiter, options);
    std::size_t width = 0;
    while (true) {
        auto row = reader.next(width);
        if (!row)
            return Failure{row.error()};
        if (!*row)
            break;
        if (width != 0 && (*row)->fields.size() != width)
            return Failure{CsvError{CsvProblem::WrongWidth, (*row)->line, (*row)->fields.size()}};
        const bool isHeader = width == 0 && options.header == CsvHeader::Present;
        width = (*row)->fields.size();
        if (isHeader) {
            if (const auto error = takeHeader(csv, **row))
                return Failure{*error};
            continue;
        }
        if (csv.rows.size() == options.maxRows)
            return Failure{CsvError{CsvProblem::TooManyRows, (*row)->line}};
        if ((csv.rows.size() + 1) * width > options.maxCells)
            return Failure{CsvError{CsvProblem::TooManyCells, (*row)->line}};
        csv.rows.push_back(std::move(**row));
    }
    if (width == 0)
        return Failure{CsvError{CsvProblem::Empty}};
    return csv;
}

CsvCell CsvCell::number(std::string decimal)
{
    CsvCell cell{std::string_view(decimal)};
    cell.isNumber = true;
    return cell;
}

void appendCsvRow(std::string &csv, const std::vector<CsvCell> &cells, char delimiter)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv.push_back(delimiter);
        std::string content = cells[i].content;
        // Spreadsheets skip blanks and a byte order mark before they look for a formula.
        const std::string_view seen = withoutBom(content);
        const auto first = seen.find_first_not_of(' ');
        constexpr std::string_view dangerous("=+-@\t\r\0", 7);
        if (!cells[i].isNumber && first != std::string_view::npos
            && dangerous.find(seen[first]) != std::string_view::npos)
            content.insert(content.begin(), '\'');
        const bool quote = content.find_first_of("\"\r\n") != std::string::npos
                           || content.find(delimiter) != std::string::npos
                           || (!content.empty() && (content.front() == ' ' || content.back() == ' '));
        if (!quote) {
            csv += content;
            continue;
        }
        csv.push_back('"');
        for (const char c : content)
            csv.append(c == '"' ? 2 : 1, c);
        csv.push_back('"');
    }
    csv += "\r\n";
}

} // namespace ringtrue

// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace std::string_literals;

TEST_CASE("A26: CSV fields may be quoted and hold delimiters, quotes and line breaks", "[base][csv]")
{
    const auto csv = parseCsv("Name,Note\r\n\"Lark, Ada\",\"said \"\"yes\"\"\"\r\n\r\nBo,\"two\r\nlines\"\r\nCy,last");
    REQUIRE(csv);
    CHECK(csv->header == std::vector<std::string>{"Name", "Note"});
    REQUIRE(csv->rows.size() == 3);
    CHECK(csv->rows[0] == CsvRow{2, {"Lark, Ada", "said \"yes\""}});
    CHECK(csv->rows[1] == CsvRow{4, {"Bo", "two\r\nlines"}});
    CHECK(csv->rows[2] == CsvRow{6, {"Cy", "last"}}); // the quoted field took lines 4 and 5
    CHECK(csv->column("note") == 1u);
    CHECK_FALSE(csv->column("age"));
}

TEST_CASE("the delimiter is found in the first record, outside quotes", "[base][csv]")
{
    struct Case {
        std::string bytes;
        char delimiter;
        std::size_t width;
    };
    const auto row = GENERATE(values<Case>({
        {"a,b\n1,2", ',', 2},
        {"a;b;c\n1;2,5;3", ';', 3},
        {"a\tb\n1\t2", '\t', 2},
        {"\"a,b,c\"|d\n1|2", '|', 2},
        {"alone\nx", ',', 1},
        {"\xEF\xBB\xBF"
         "a;b\r1;2\r",
         ';', 2},
    }));
    CAPTURE(row.bytes);
    const auto csv = parseCsv(row.bytes);
    REQUIRE(csv);
    CHECK(csv->delimiter == row.delimiter);
    CHECK(csv->header.size() == row.width);
    CHECK(csv->rows.size() == 1);
    CHECK(csv->column("a").value_or(9) == (row.width == 1 || row.delimiter == '|' ? 9 : 0));
}

TEST_CASE("an empty cell in quotes is a row, and so are blanks in a table of one column", "[base][csv]")
{
    const auto csv = parseCsv("\n  \nname\n\n\"\"\n  \n\"  \"\n");
    REQUIRE(csv);
    CHECK(csv->header == std::vector<std::string>{"name"});
    CHECK(csv->rows == std::vector<CsvRow>{{5, {""}}, {6, {"  "}}, {7, {"  "}}});
    const auto wide = parseCsv("a,b\n \n1,2\n");
    REQUIRE(wide);
    CHECK(wide->rows == std::vector<CsvRow>{{3, {"1", "2"}}});
}

TEST_CASE("CSV without a header keeps every record", "[base][csv]")
{
    CsvOptions options;
    options.header = CsvHeader::Absent;
    const auto csv = parseCsv("1,2\n3,4\n", options);
    REQUIRE(csv);
    CHECK(csv->header.empty());
    CHECK(csv->rows.size() == 2);
}

TEST_CASE("A27: damaged or hostile CSV is refused with the line", "[base][csv]")
{
    struct Case {
        std::string bytes;
        CsvError error;
    };
    const auto row = GENERATE(values<Case>({
        {"", {CsvProblem::Empty, 1, 0}},
        {"\n \n", {CsvProblem::Empty, 1, 0}},
        {"\xFF\xFE"
         "a\0"s,
         {CsvProblem::Utf16, 1, 0}},
        {"a,b\nJos\xE9,2\n", {CsvProblem::NotUtf8, 2, 0}},
        {"a\r\n\r\nx\0y\n"s, {CsvProblem::NulByte, 3, 0}},
        {"a,b\n1,\"open\nmore\n", {CsvProblem::UnclosedQuote, 2, 2}},
        {"a,b\n\"1\"x,2\n", {CsvProblem::TextAfterQuote, 2, 1}},
        {"a,b\n1,2\n3\n", {CsvProblem::WrongWidth, 3, 1}},
        {"a,b\n1,2,3\n", {CsvProblem::WrongWidth, 2, 3}},
        {"a,b, A\n", {CsvProblem::DuplicateHeader, 1, 3}},
        {"a,b\n1,2\n3,4\n5,6\n7,8\n", {CsvProblem::TooManyRows, 5, 0}},
        {"a,b\n12345678901,2\n", {CsvProblem::FieldTooLong, 2, 1}},
        {std::string(100'000, ','), {CsvProblem::TooManyColumns, 1, 5}},
        {std::string(200'001, 'x'), {CsvProblem::TooLarge, 1, 0}},
    }));
    CAPTURE(row.bytes.substr(0, 40));
    CsvOptions options;
    options.maxBytes = 200'000;
    options.maxRows = 3;
    options.maxColumns = 4;
    options.maxFieldBytes = 10;
    const auto csv = parseCsv(row.bytes, options);
    REQUIRE_FALSE(csv);
    CHECK(csv.error().problem == row.error.problem);
    CHECK(csv.error().line == row.error.line);
    CHECK(csv.error().column == row.error.column);
}

TEST_CASE("A21: a row of a million columns is refused where no limit is given", "[base][csv]")
{
    const auto wide = GENERATE(std::string(1'000'000, ','), "a\n" + std::string(1'000'000, ','));
    const auto csv = parseCsv(wide);
    REQUIRE_FALSE(csv);
    CHECK(csv.error() == CsvError{CsvProblem::TooManyColumns, wide[0] == 'a' ? 2u : 1u, CsvOptions{}.maxColumns + 1});
}

TEST_CASE("written CSV never starts a formula, and numbers stay numbers", "[base][csv]")
{
    std::string csv;
    appendCsvRow(csv, {"=1+1", "+49", "-x", "@a", "\tq", "\rq", " =1", "\xEF\xBB\xBF=1", "fine", std::int64_t{-5},
                       CsvCell::number("-2.5")});
    CHECK(csv == "'=1+1,'+49,'-x,'@a,'\tq,\"'\rq\",' =1,'\xEF\xBB\xBF=1,fine,-5,-2.5\r\n");
}

TEST_CASE("what is written as CSV is read back", "[base][csv][property]")
{
    const std::vector<std::string> fields{"",        "a,b",    "say \"no\"",   "two\nlines",
                                          " blank ", "x\r\ny", "\xE2\x82\xAC", "\""};
    for (const char delimiter : {',', ';', '\t', '|'}) {
        std::string bytes;
        appendCsvRow(bytes, {fields.begin(), fields.end()}, delimiter);
        CsvOptions options;
        options.header = CsvHeader::Absent;
        options.delimiter = delimiter;
        const auto csv = parseCsv(bytes, options);
        REQUIRE(csv);
        REQUIRE(csv->rows.size() == 1);
        CHECK(csv->rows[0].fields == fields);
    }
}

TEST_CASE("A table of too many cells is refused however empty they are", "[csv]")
{
    CsvOptions options;
    options.maxCells = 6;
    CHECK(parseCsv("a,,\n,,\n,,\n", options));
    const auto refused = parseCsv("a,,\n,,\n,,\n,,\n", options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == CsvError{CsvProblem::TooManyCells, 4, 0});
}

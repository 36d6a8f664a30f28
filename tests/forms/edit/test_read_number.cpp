// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/read_number.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

TEST_CASE("a number is read as people write it into a field", "[forms][edit]")
{
    CHECK(readNumber("12").value() == Exact{12});
    CHECK(readNumber(" 12.5\t").value() == Exact::quotient(25, 2));
    CHECK(readNumber("12,5").value() == Exact::quotient(25, 2));
    CHECK(readNumber("1/3").value() == Exact::quotient(1, 3));
    CHECK(readNumber("1000000000").value() == Exact{1'000'000'000});
    for (const auto *const text : {"", "x", "1,2,3", "1.000,5", "1/0", "0.1234567", "1e3", "½"})
        CHECK(readNumber(text).error() == EditError::NotANumber);
    for (const auto *const text : {"-1", "1000000001"})
        CHECK(readNumber(text).error() == EditError::OutOfRange);
}

TEST_CASE("a number of more characters than a file takes is refused unread", "[forms][edit]")
{
    CHECK(readNumber("1/" + std::string(38, '7')));
    CHECK(readNumber("1/" + std::string(39, '7')).error() == EditError::OutOfRange);
    CHECK(readNumber("0." + std::string(100'000, '3')).error() == EditError::OutOfRange);
    CHECK(readOptionalNumber(std::string(100'000, '3')).error() == EditError::OutOfRange);
}

TEST_CASE("nothing written is no number where one is optional", "[forms][edit]")
{
    CHECK_FALSE(readOptionalNumber(" \t").value());
    CHECK(readOptionalNumber("0").value() == Exact{0});
    CHECK(readOptionalNumber("?").error() == EditError::NotANumber);
}

TEST_CASE("a whole number stays within its range", "[forms][edit]")
{
    CHECK(readWholeNumber(" -3 ", -5, 5).value() == -3);
    CHECK(readWholeNumber("6", -5, 5).error() == EditError::OutOfRange);
    CHECK(readWholeNumber("99999999999", 0, 10).error() == EditError::OutOfRange);
    for (const auto *const text : {"", "1.5", "2x", "+1"})
        CHECK(readWholeNumber(text, 0, 10).error() == EditError::NotANumber);
}

TEST_CASE("a number is written as short as a file has it", "[forms][edit]")
{
    CHECK(writtenNumber(12) == "12");
    CHECK(writtenNumber(Exact::quotient(25, 2)) == "12.5");
    CHECK(writtenNumber(Exact::quotient(1, 3)) == "1/3");
    CHECK(writtenNumber(Exact::quotient(1, 1'000'000)) == "0.000001");
}

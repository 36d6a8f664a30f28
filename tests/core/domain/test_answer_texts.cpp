// SPDX-License-Identifier: Apache-2.0
#include "core/domain/answer_texts.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace std::chrono;

TEST_CASE("A day is written with all its digits and read back", "[domain]")
{
    for (const auto &[day, text] :
         std::vector<std::pair<year_month_day, std::string>>{{year{2026} / 11 / 22, "2026-11-22"},
                                                             {year{1} / 1 / 2, "0001-01-02"},
                                                             {year{2024} / 2 / 29, "2024-02-29"}}) {
        CHECK(dateText(day) == text);
        CHECK(dateFromText(text) == day);
    }
}

TEST_CASE("What is no day is not read as one", "[domain]")
{
    for (const auto *const text :
         {"", "2026-11-2", "2026-11-222", "2026/11/22", "2026-13-01", "2026-02-29", "0000-01-01", "2026-00-10",
          "2026-11-00", "26-11-2022", "+026-11-22", "2026-1 -22", " 2026-11-22"}) {
        CAPTURE(text);
        CHECK_FALSE(dateFromText(text));
    }
}

TEST_CASE("A time of day goes from 00:00 to 23:59", "[domain]")
{
    for (const auto &[minute, text] : std::vector<std::pair<int, std::string>>{
             {0, "00:00"}, {5, "00:05"}, {14 * 60 + 5, "14:05"}, {24 * 60 - 1, "23:59"}}) {
        CHECK(timeText({minute}) == text);
        CHECK(timeFromText(text) == TimeValue{minute});
    }
    for (const auto *const text : {"", "24:00", "12:60", "1:05", "12.05", "12:5", "-1:05", "12:05 ", "012:05"})
        CHECK_FALSE(timeFromText(text));
}

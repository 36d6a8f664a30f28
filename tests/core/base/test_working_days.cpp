// SPDX-License-Identifier: Apache-2.0
#include "core/base/working_days.h"

#include "tests/catch.h"

using namespace ringtrue;
using namespace std::chrono;

TEST_CASE("Working days are Monday to Friday", "[base]")
{
    const auto friday = 2026y / November / 27d;
    const auto saturday = 2026y / November / 28d;
    CHECK(isWorkingDay(friday));
    CHECK_FALSE(isWorkingDay(saturday));
    CHECK(workingDaysAfter(friday, 0) == friday);
    CHECK(workingDaysAfter(friday, 1) == 2026y / November / 30d);
    CHECK(workingDaysAfter(saturday, 1) == 2026y / November / 30d);
    CHECK(workingDaysAfter(friday, 10) == 2026y / December / 11d);
    CHECK(workingDaysAfter(2028y / February / 28d, 2) == 2028y / March / 1d); // a leap year
}

TEST_CASE("Working days between two days are those after the first", "[base]")
{
    const auto friday = 2026y / November / 27d;
    CHECK(workingDaysBetween(friday, friday) == 0);
    CHECK(workingDaysBetween(friday, 2026y / November / 29d) == 0);
    CHECK(workingDaysBetween(friday, 2026y / November / 30d) == 1);
    CHECK(workingDaysBetween(2026y / November / 30d, friday) == -1);
    for (int count = 0; count < 40; ++count)
        CHECK(workingDaysBetween(friday, workingDaysAfter(friday, count)) == count);
}

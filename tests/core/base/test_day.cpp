// SPDX-License-Identifier: Apache-2.0
#include "core/base/day.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("A day is read as it is written", "[base]")
{
    CHECK(dayText(*dayFromText("2024-02-29")) == "2024-02-29");
    for (const auto *const bad :
         {"2023-02-29", "2026-13-01", "2026-1-1", "2026-01-00", "20260101", "", "2026-01-01 ", "1899-12-31"})
        CHECK_FALSE(dayFromText(bad));
}

TEST_CASE("The day of a moment is that of the place where it was told", "[base]")
{
    // Five past eleven in the evening, two hours east: it is tomorrow there.
    CHECK(dayText(dayOf({(std::int64_t{20'454} * 24 * 60 + 23 * 60 + 5) * 60'000'000, 120})) == "2026-01-02");
}

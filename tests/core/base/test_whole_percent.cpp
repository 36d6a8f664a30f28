// SPDX-License-Identifier: Apache-2.0
#include "core/base/whole_percent.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("A share in whole percent is rounded as people round: a half goes up", "[base]")
{
    struct Row {
        int part, all;
        long percent;
    };
    const auto row = GENERATE(values<Row>(
        {{10, 16, 63}, {2, 16, 13}, {1, 200, 1}, {29, 200, 15}, {29, 201, 14}, {1, 3, 33}, {0, 5, 0}, {5, 5, 100}}));
    CAPTURE(row.part, row.all);
    CHECK(wholePercent(double(row.part) / row.all) == row.percent);
}

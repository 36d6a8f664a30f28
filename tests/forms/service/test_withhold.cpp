// SPDX-License-Identifier: Apache-2.0
#include "forms/service/withhold.h"

#include "tests/catch.h"

#include <numeric>
#include <random>

using namespace ringtrue;
using namespace ringtrue::forms;

TEST_CASE("Groups of fewer than five are withheld, and what subtraction would tell of them", "[rings-true]")
{
    struct Row {
        std::vector<std::int64_t> sizes;
        std::int64_t others;
        std::vector<bool> shown;
        std::string_view why;
    };
    const std::vector<Row> rows{
        {{5, 9}, 0, {true, true}, "all are large enough"},
        {{5, 9}, 7, {true, true}, "who said nothing is many, too"},
        {{12, 9, 4}, 0, {true, false, false}, "the one below five would follow from the whole: the smallest goes too"},
        {{12, 3, 4}, 0, {true, false, false}, "two below five together are seven"},
        {{12, 1, 2}, 0, {false, false, false}, "two below five together are three"},
        {{12, 9, 1, 2}, 0, {true, false, false, false}, "as above, and the smaller one is enough"},
        {{12, 9, 3}, 2, {true, true, false}, "with those who said nothing they are five"},
        {{12, 9}, 1, {true, false}, "one who said nothing would follow from the whole"},
        {{5, 5, 4}, 0, {false, true, false}, "of equal ones the first"},
        {{4}, 0, {false}, "nothing is left to withhold"},
        {{}, 3, {}, "no groups"},
        {{0, 6}, 0, {false, true}, "nobody is in it, so nothing follows"},
    };
    for (const auto &row : rows) {
        CAPTURE(row.why);
        CHECK(shownGroups(row.sizes, row.others) == row.shown);
    }
}

TEST_CASE("Neither a group that is shown nor the rest is of fewer than five", "[rings-true][property]")
{
    std::mt19937 random(20261122); // NOLINT: the same numbers in each run
    for (int round = 0; round < 20'000; ++round) {
        std::vector<std::int64_t> sizes(random() % 7);
        for (auto &size : sizes)
            size = static_cast<std::int64_t>(random() % 13);
        const auto others = static_cast<std::int64_t>(random() % 8);
        const auto shown = shownGroups(sizes, others);
        REQUIRE(shown.size() == sizes.size());
        auto rest = others;
        bool any = false;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            rest += shown[i] ? 0 : sizes[i];
            any = any || shown[i];
            REQUIRE((!shown[i] || sizes[i] >= fewestShown));
        }
        REQUIRE((!any || rest == 0 || rest >= fewestShown));
    }
}

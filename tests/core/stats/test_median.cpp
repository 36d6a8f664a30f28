// SPDX-License-Identifier: Apache-2.0
#include "core/stats/median.h"

#include "tests/catch.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::stats;

namespace {

using Counts = std::array<std::int64_t, 5>;

} // namespace

TEST_CASE("The median of ratings is the middle one, or half-way between the two in the middle", "[stats]")
{
    struct Row {
        Counts counts;
        std::string_view median;
    };
    const auto row = GENERATE(values<Row>({
        // Python 3.11.7, statistics.median, 2026-11-22
        {{0, 0, 1, 0, 0}, "3"},
        {{1, 1, 1, 1, 1}, "3"},
        {{2, 0, 0, 0, 2}, "3"},   // [1, 1, 5, 5]
        {{0, 0, 3, 3, 0}, "7/2"}, // [3, 3, 3, 4, 4, 4]
        {{1, 0, 0, 3, 2}, "4"},   // [1, 4, 4, 4, 5, 5]
        {{4, 0, 0, 1, 3}, "5/2"}, // [1, 1, 1, 1, 4, 5, 5, 5]
        {{5, 0, 0, 0, 4}, "1"},   // [1 x 5, 5 x 4]
        {{0, 0, 0, 0, 6}, "5"},
    }));
    const auto median = medianOf(row.counts);
    REQUIRE(median);
    CHECK(median->text() == row.median);
}

TEST_CASE("The median is what sorting the ratings shows", "[stats][property]")
{
    std::mt19937 random(20261122); // NOLINT: the same numbers in each run
    for (int round = 0; round < 2'000; ++round) {
        Counts counts{};
        std::vector<std::int64_t> ratings;
        for (std::size_t point = 0; point < counts.size(); ++point) {
            counts[point] = static_cast<std::int64_t>(random() % 6);
            ratings.insert(ratings.end(), static_cast<std::size_t>(counts[point]),
                           static_cast<std::int64_t>(point) + 1);
        }
        if (ratings.empty())
            continue;
        std::ranges::sort(ratings);
        const auto n = ratings.size();
        REQUIRE(*medianOf(counts) * Exact(2) == Exact(ratings[(n - 1) / 2] + ratings[n / 2]));
    }
}

TEST_CASE("A scale may begin elsewhere", "[stats]")
{
    const std::vector<std::int64_t> counts{1, 0, 2};
    CHECK(medianOf(counts, 0)->text() == "2");
    CHECK(medianOf(counts, -1)->text() == "1");
}

TEST_CASE("Nobody's ratings have no median", "[stats]")
{
    CHECK(medianOf(Counts{}).error() == MedianError::NoRatings);
    CHECK(medianOf(std::span<const std::int64_t>{}).error() == MedianError::NoRatings);
    CHECK(medianOf(Counts{0, -1, 2, 0, 0}).error() == MedianError::BadCount);
}

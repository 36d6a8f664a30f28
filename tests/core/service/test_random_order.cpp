// SPDX-License-Identifier: Apache-2.0
#include "core/service/random_order.h"

#include "tests/catch.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <string>

using namespace ringtrue;
using namespace ringtrue::service;

namespace {

RandomBelow seeded(unsigned seed)
{
    return [random = std::mt19937(seed)](std::uint32_t bound) mutable {
        return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(random);
    };
}

} // namespace

TEST_CASE("A shuffle keeps every thing, once", "[random-order]")
{
    const auto random = seeded(1);
    for (std::size_t size : {0u, 1u, 2u, 100u}) {
        std::vector<std::size_t> things(size);
        for (std::size_t i = 0; i < size; ++i)
            things[i] = i;
        auto shuffled = things;
        shuffle(shuffled, random);
        std::ranges::sort(shuffled);
        CHECK(shuffled == things);
    }
}

TEST_CASE("A shuffle asks for each place among those that are left", "[random-order]")
{
    std::vector<std::uint32_t> bounds;
    std::vector<char> things{'a', 'b', 'c', 'd'};
    shuffle(things, [&](std::uint32_t bound) {
        bounds.push_back(bound);
        return 0u; // the first of them goes to the end
    });
    CHECK(bounds == std::vector<std::uint32_t>{4, 3, 2});
    CHECK(things == std::vector<char>{'b', 'c', 'd', 'a'});
}

TEST_CASE("Each order of a shuffle is as likely as another", "[random-order][property]")
{
    constexpr int rounds = 24'000;
    std::map<std::string, int> orders;
    const auto random = seeded(20261122);
    for (int i = 0; i < rounds; ++i) {
        std::vector<char> things{'a', 'b', 'c', 'd'};
        shuffle(things, random);
        ++orders[std::string(things.begin(), things.end())];
    }
    REQUIRE(orders.size() == 24);
    double chi2 = 0; // df 23: above 49.73 in one of 1,000; the seed is fixed
    for (const auto &[order, count] : orders)
        chi2 += (count - rounds / 24.0) * (count - rounds / 24.0) / (rounds / 24.0);
    CHECK(chi2 < 49.73);
}

TEST_CASE("The system's random source stays below its bound and reaches all of it", "[random-order]")
{
    const auto random = secureRandom();
    CHECK(random(1) == 0);
    std::set<std::uint32_t> seen;
    for (int i = 0; i < 1'000; ++i) { // one of six missing: less than once in 10^78
        const auto number = random(6);
        CHECK(number < 6);
        seen.insert(number);
    }
    CHECK(seen.size() == 6);
}

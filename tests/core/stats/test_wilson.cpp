// SPDX-License-Identifier: Apache-2.0
#include "core/stats/wilson.h"

#include "tests/catch.h"
#include "tests/shared_data.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <limits>

using namespace ringtrue;
using namespace ringtrue::stats;

TEST_CASE("Wilson interval agrees with the published table", "[stats][golden]")
{
    struct Row {
        std::int64_t passes, trials;
        double low, high;
    };
    const auto row = GENERATE(values<Row>({
        // Newcombe (1998), table I, method 3
        {81, 263, 0.2553, 0.3662},
        {15, 148, 0.0624, 0.1605},
        {0, 20, 0.0000, 0.1611},
        {1, 29, 0.0061, 0.1718},
    }));
    CAPTURE(row.passes, row.trials);
    const auto interval = wilsonInterval(row.passes, row.trials, 0.95);
    REQUIRE(interval);
    CHECK(interval->low == Approx(row.low).margin(5e-5)); // half a unit of the last printed digit
    CHECK(interval->high == Approx(row.high).margin(5e-5));
}

TEST_CASE("Wilson interval agrees with R's binom", "[stats][golden]")
{
    const auto file = tests::sharedData("vectors/sampling/expected.json"); // R 4.2.2, binom.confint(methods = "wilson")
    if (!file)
        return;
    std::ifstream stream(*file);
    const auto vectors = nlohmann::json::parse(stream);
    const auto &rows = vectors["expected"]["prop_ci"];
    REQUIRE(rows.size() >= 10);
    for (const auto &row : rows) {
        const auto passes = row["x"].get<std::int64_t>();
        const auto trials = row["n"].get<std::int64_t>();
        CAPTURE(passes, trials);
        const auto interval = wilsonInterval(passes, trials);
        REQUIRE(interval);
        CHECK(interval->low == Approx(row["wilson"][0].get<double>()).margin(1e-9));
        CHECK(interval->high == Approx(row["wilson"][1].get<double>()).margin(1e-9));
    }
}

TEST_CASE("Where nobody or everybody passes the interval ends at 0 or 1 exactly", "[stats]")
{
    for (const std::int64_t trials : {1, 7, 20, 1'000'000}) {
        CAPTURE(trials);
        CHECK(wilsonInterval(0, trials)->low == 0);
        CHECK(wilsonInterval(0, trials)->high > 0);
        CHECK(wilsonInterval(trials, trials)->high == 1);
        CHECK(wilsonInterval(trials, trials)->low < 1);
    }
}

TEST_CASE("The interval holds the share, is mirrored by what did not pass, and narrows with more trials",
          "[stats][property]")
{
    for (std::int64_t trials = 1; trials <= 60; ++trials)
        for (std::int64_t passes = 0; passes <= trials; ++passes) {
            const auto interval = wilsonInterval(passes, trials);
            const auto mirrored = wilsonInterval(trials - passes, trials);
            const auto surer = wilsonInterval(passes * 4, trials * 4);
            const auto share = static_cast<double>(passes) / static_cast<double>(trials);
            REQUIRE((interval->low <= share && share <= interval->high));
            REQUIRE((interval->low >= 0 && interval->high <= 1));
            REQUIRE(interval->low == Approx(1 - mirrored->high).margin(1e-12));
            REQUIRE(surer->high - surer->low < interval->high - interval->low);
        }
}

TEST_CASE("A rate that cannot be is refused", "[stats]")
{
    const auto error = [](std::int64_t passes, std::int64_t trials, double level = 0.95) {
        const auto interval = wilsonInterval(passes, trials, level);
        REQUIRE_FALSE(interval);
        return interval.error();
    };
    CHECK(error(0, 0) == ProportionError::NoTrials);
    CHECK(error(0, -3) == ProportionError::NoTrials);
    CHECK(error(-1, 5) == ProportionError::PassesOutOfRange);
    CHECK(error(6, 5) == ProportionError::PassesOutOfRange);
    CHECK(error(1, 5, 0) == ProportionError::LevelOutOfRange);
    CHECK(error(1, 5, 1) == ProportionError::LevelOutOfRange);
    CHECK(error(1, 5, std::numeric_limits<double>::quiet_NaN()) == ProportionError::LevelOutOfRange);
}

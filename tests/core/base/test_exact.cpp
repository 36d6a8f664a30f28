// SPDX-License-Identifier: Apache-2.0
#include "core/base/exact.h"
#include "tests/catch.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <random>

using namespace ringtrue;
using Reference = boost::multiprecision::cpp_rational;

namespace {

Exact exact(std::string_view text)
{
    const auto parsed = Exact::parse(text);
    REQUIRE(parsed);
    return *parsed;
}

std::string textOf(const Reference &value)
{
    const auto denominator = boost::multiprecision::denominator(value);
    const auto numerator = boost::multiprecision::numerator(value).str();
    return denominator == 1 ? numerator : numerator + "/" + denominator.str();
}

/// A number of @p bits bits at most, positive or negative.
Int128 randomInteger(std::mt19937_64 &random, int bits)
{
    const auto high = static_cast<Int128>(random() >> 1) << 64;
    const Int128 value = (high | static_cast<Int128>(random())) >> (127 - bits);
    return random() % 2 == 0 ? value : -value;
}

} // namespace

TEST_CASE("numbers are read from integers, decimals and fractions and written in lowest terms", "[exact]")
{
    struct Row {
        std::string_view text, canonical;
    };
    const auto row = GENERATE(values<Row>({{"0", "0"},
                                           {"-0", "0"},
                                           {"007", "7"},
                                           {"12.5", "25/2"},
                                           {"0.000001", "1/1000000"},
                                           {"-2.50", "-5/2"},
                                           {"2/6", "1/3"},
                                           {"-6/3", "-2"},
                                           {"08.10", "81/10"}}));
    CAPTURE(row.text);
    CHECK(exact(row.text).text() == row.canonical);
    CHECK(exact(row.canonical) == exact(row.text));
}

TEST_CASE("what is no number is refused with the reason", "[exact]")
{
    struct Row {
        std::string_view text;
        ExactError error;
    };
    const auto row = GENERATE(values<Row>({{"", ExactError::NotANumber},
                                           {"-", ExactError::NotANumber},
                                           {"+1", ExactError::NotANumber},
                                           {" 1", ExactError::NotANumber},
                                           {"1.", ExactError::NotANumber},
                                           {".5", ExactError::NotANumber},
                                           {"1e3", ExactError::NotANumber},
                                           {"1e308", ExactError::NotANumber},
                                           {"NaN", ExactError::NotANumber},
                                           {"inf", ExactError::NotANumber},
                                           {".inf", ExactError::NotANumber},
                                           {"0x10", ExactError::NotANumber},
                                           {"1/2/3", ExactError::NotANumber},
                                           {"1.5/2", ExactError::NotANumber},
                                           {"1/-2", ExactError::NotANumber},
                                           {"1.2.3", ExactError::NotANumber},
                                           {"0.1234567", ExactError::TooManyPlaces},
                                           {"1/0", ExactError::ZeroDenominator},
                                           {"1/000", ExactError::ZeroDenominator}}));
    CAPTURE(row.text);
    const auto parsed = Exact::parse(row.text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error() == row.error);
    CHECK(Exact::parse(std::string(4097, '1')).error() == ExactError::TooLong);
}

TEST_CASE("rounding happens once, at the end, as the mode says", "[exact]")
{
    struct Row {
        std::string_view value;
        int decimals;
        std::string_view halfUp, halfEven;
    };
    const auto row = GENERATE(values<Row>({{"1/2", 0, "1", "0"},
                                           {"3/2", 0, "2", "2"},
                                           {"-1/2", 0, "-1", "0"},
                                           {"0.25", 1, "0.3", "0.2"},
                                           {"250/3", 2, "83.33", "83.33"},
                                           {"200/3", 2, "66.67", "66.67"},
                                           {"79.95", 1, "80.0", "80.0"},
                                           {"79.949999", 1, "79.9", "79.9"},
                                           {"-0.05", 1, "-0.1", "0.0"},
                                           {"0.004", 2, "0.00", "0.00"},
                                           {"100", 2, "100.00", "100.00"}}));
    CAPTURE(row.value, row.decimals);
    const Exact value = exact(row.value);
    CHECK(value.decimalText(row.decimals, RoundingMode::HalfUp) == row.halfUp);
    CHECK(value.decimalText(row.decimals, RoundingMode::HalfEven) == row.halfEven);
    CHECK(value.rounded(row.decimals, RoundingMode::HalfEven).decimalText(row.decimals) == row.halfEven);
}

TEST_CASE("a quotient equals its lowest terms", "[exact]")
{
    CHECK(Exact::quotient(50, 100) == Exact::quotient(1, 2));
    CHECK(Exact::quotient(50, -100) == exact("-1/2"));
    CHECK(Exact::quotient(50, 100).text() == "1/2");
    CHECK(Exact::quotient(6, 3).isInteger());
    CHECK_FALSE(Exact::quotient(7, 3).isInteger());
    CHECK(Exact{3}.approximate() == 3.0);
}

TEST_CASE("what 128 bits cannot hold is held all the same, and comes back when it fits again", "[exact]")
{
    const Exact large = exact("170141183460469231731687303715884105727"); // 2^127 - 1
    CHECK_FALSE(large.isWide());
    const Exact larger = large + 1;
    CHECK(larger.isWide());
    CHECK(larger.text() == "170141183460469231731687303715884105728");
    CHECK(larger > large);
    CHECK(larger - 1 == large);
    CHECK_FALSE((larger - 1).isWide());
    CHECK((Exact{0} - larger).text() == "-170141183460469231731687303715884105728");
    CHECK(larger / larger == Exact{1});
    const Int128 least = -(static_cast<Int128>(1) << 126) * 2;
    CHECK(Exact{least} == Exact{0} - larger);
    CHECK(Exact::quotient(least, least) == Exact{1});
}

TEST_CASE("128-bit arithmetic and Boost's rationals agree, also beyond 128 bits", "[exact][property]")
{
    std::mt19937_64 random{20261121};
    int wide = 0;
    for (int round = 0; round < 20000; ++round) {
        const int bits = static_cast<int>(random() % 127) + 1;
        const Int128 an = randomInteger(random, bits), bn = randomInteger(random, bits);
        const Int128 ad = randomInteger(random, bits) | 1, bd = randomInteger(random, bits) | 1;
        const Exact a = Exact::quotient(an, ad), b = Exact::quotient(bn, bd);
        const Reference ra = Reference(an) / Reference(ad), rb = Reference(bn) / Reference(bd);
        REQUIRE((a + b).text() == textOf(ra + rb));
        REQUIRE((a - b).text() == textOf(ra - rb));
        REQUIRE((a * b).text() == textOf(ra * rb));
        if (bn != 0)
            REQUIRE((a / b).text() == textOf(ra / rb));
        REQUIRE((a < b) == (ra < rb));
        REQUIRE((a == b) == (ra == rb));
        REQUIRE(exact((a * b).text()) == a * b);
        REQUIRE((a + b) - b == a);
        wide += (a * b).isWide() ? 1 : 0;
    }
    CHECK(wide > 1000); // the fallback was really reached
    CHECK(wide < 19000);
}

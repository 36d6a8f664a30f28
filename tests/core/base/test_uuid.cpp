// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"
#include "tests/catch.h"

#include <algorithm>
#include <random>

using namespace ringtrue;

namespace {

std::function<void(std::uint8_t *, std::size_t)> seeded(unsigned seed)
{
    return [engine = std::mt19937(seed)](std::uint8_t *out, std::size_t size) mutable {
        std::generate_n(out, size, [&engine] { return static_cast<std::uint8_t>(engine()); });
    };
}

} // namespace

TEST_CASE("an id is written in lower case with hyphens and read back", "[base]")
{
    const auto id = Uuid::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"); // RFC 9562, A.6
    REQUIRE(id);
    CHECK(id->text() == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    CHECK(Uuid::fromBytes(id->view()) == id);
    CHECK_FALSE(Uuid::parse("017f22e279b07cc398c4dc0c0c07398f"));
    CHECK_FALSE(Uuid::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398g"));
    CHECK_FALSE(Uuid::fromBytes("too short"));
}

TEST_CASE("ids rise strictly while the clock stands still or goes back", "[base][property]")
{
    UuidSource source(seeded(7));
    Uuid last = source.next(1'000'000);
    for (int i = 0; i < 20'000; ++i) {
        const Uuid next = source.next(i % 3 == 0 ? 1'000'000 : 5);
        REQUIRE(last < next);
        REQUIRE(next.bytes()[6] >> 4 == 7);
        REQUIRE(next.bytes()[8] >> 6 == 2);
        last = next;
    }
    UuidSource afterRestart(seeded(8), last);
    CHECK(last < afterRestart.next(3));
}

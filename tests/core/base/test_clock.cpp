// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("a moment is written with its own offset and read back", "[base]")
{
    const Instant noon{1'795'262'551'000'123, 60};
    CHECK(rfc3339(noon) == "2026-11-21T13:02:31.000123+01:00");
    CHECK(parseRfc3339(rfc3339(noon)) == noon);
    CHECK(rfc3339({-1, 0}) == "1969-12-31T23:59:59.999999+00:00");
    CHECK(parseRfc3339("1969-12-31T23:59:59.999999Z") == Instant{-1, 0});
    CHECK(parseRfc3339("2026-11-21 12:02Z") == Instant{1'795'262'520'000'000, 0});
}

TEST_CASE("a text that is no moment is refused", "[base]")
{
    const auto *const text =
        GENERATE("", "2026-11-21", "2026-13-01T00:00Z", "2026-02-30T00:00Z", "2026-11-21T24:00Z", "2026-11-21T12:00",
                 "2026-11-21T12:00:61Z", "2026-11-21T12:00Zx", "2026-11-21T12:00+25:00");
    CAPTURE(text);
    CHECK_FALSE(parseRfc3339(text));
}

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/evidence_text.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("Evidence is written and read back", "[domain]")
{
    const auto evidence = GENERATE(as<Evidence>{}, TimeSpan{0, 1}, TimeSpan{133'000, 141'000},
                                   TimeSpan{3'600'000, 3'723'250}, MessageRange{0, 0}, MessageRange{2, 4});
    CHECK(evidenceFromText(evidenceText(evidence)) == evidence);
    CHECK(runsForward(evidence));
    CHECK(evidenceText(MessageRange{2, 4}) == "messages 3-5");
}

TEST_CASE("What is no evidence is not read as such", "[domain]")
{
    for (const auto *const bad : {"", "1:75-1:80", "00:10", "message 0", "1:2:3:4-5:6:7:8", "00:10.1234-00:11"}) {
        CAPTURE(bad);
        CHECK_FALSE(evidenceFromText(bad));
    }
}

TEST_CASE("Evidence that ends before it begins is read, and told to run backwards", "[domain]")
{
    for (const auto *const backwards : {"00:14-00:10", "00:10-00:10", "messages 5-3"}) {
        CAPTURE(backwards);
        const auto read = evidenceFromText(backwards);
        REQUIRE(read);
        CHECK_FALSE(runsForward(*read));
    }
}

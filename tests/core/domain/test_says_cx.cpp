// SPDX-License-Identifier: Apache-2.0
#include "core/domain/says_cx.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("CX is found as a word of its own, in English and German", "[domain]")
{
    for (const char *name :
         {"CX", "cx team", "The CX-Vision", "“CX”", "CX/Service", "Customer Experience", "customer-experience form",
          "Customers’ Experience", "Kundenerlebnis", "Team KUNDENERLEBNIS", "Vision des Kundenerlebnisses",
          "Kundenerlebnis-Vision", "desk-cx"}) {
        CAPTURE(name);
        CHECK(saysCx(name));
    }
}

TEST_CASE("Parts of other words, and experience alone, are no CX", "[domain]")
{
    for (const char *name :
         {"", "CXense", "Excxel", "Experience desk", "Customer desk", "Kundenerlebnisse24", "Service vision"}) {
        CAPTURE(name);
        CHECK_FALSE(saysCx(name));
    }
}

TEST_CASE("A service vision is found under its names", "[domain]")
{
    CHECK(saysServiceVision("Our Service-Vision"));
    CHECK(saysServiceVision("Servicevision des Kundendienstes"));
    CHECK_FALSE(saysServiceVision("Vision of good service"));
    CHECK_FALSE(saysServiceVision("CX vision"));
}

// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/start_vision.h"
#include "forms/exchange/write_yaml.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using Error = VisionEditError;

TEST_CASE("A service vision begins with its scope and what the leaders answered", "[forms][edit]")
{
    const auto made = startVision({.organisation = " Harbour  Line ",
                                   .function = "Help desk",
                                   .purpose = "We bring people home.",
                                   .serves = "Islanders",
                                   .role = "The way across",
                                   .journeys = {{"Moving", Exact{60}, "The first bill"}},
                                   .language = "en"},
                                  {"contact", "help-desk"});
    REQUIRE(made);
    CHECK(made->kind == VisionKind::Service);
    CHECK(made->id == VisionSlug("help-desk-2"));
    CHECK(made->organisation == "Harbour Line");
    CHECK(made->title == "Help desk");
    CHECK(made->purpose == "We bring people home.");
    CHECK(made->journeys.size() == 1);
    CHECK_FALSE(made->derivedFrom);
}

TEST_CASE("A vision that was only begun can be written and read again", "[forms][edit]")
{
    const auto made = startVision({.organisation = "Harbour Line", .function = "Help desk"}, {});
    REQUIRE(made);
    const auto read = parseVision(writeYaml(*made), "x.vision.yaml");
    REQUIRE(read.vision);
    CHECK(*read.vision == *made);
}

TEST_CASE("A service vision is derived from the CX vision, and names it", "[forms][edit]")
{
    const auto cx = startVision({.kind = VisionKind::Cx, .organisation = "Harbour Line", .function = "ignored"}, {});
    REQUIRE(cx);
    CHECK(cx->function.empty());
    CHECK(cx->id == VisionSlug("harbour-line-cx-vision"));
    const auto derived = startVision({.organisation = "Harbour Line", .function = "Help desk", .from = &*cx}, {});
    REQUIRE(derived);
    CHECK(derived->derivedFrom == cx->id);
    const auto refused = startVision({.kind = VisionKind::Cx, .organisation = "Harbour Line", .from = &*cx}, {});
    CHECK(refused.error() == Error::DoNotMeet);
}

TEST_CASE("A vision does not begin without its scope", "[forms][edit]")
{
    CHECK(startVision({.organisation = " ", .function = "Help desk"}, {}).error() == Error::Empty);
    CHECK(startVision({.organisation = "Harbour Line", .function = ""}, {}).error() == Error::Empty);
    CHECK(startVision({.organisation = "H", .function = "F", .journeys = {{"", Exact{1}, ""}}}, {}).error()
          == Error::Empty);
    CHECK(startVision({.organisation = "H", .function = "F", .journeys = {{"J", Exact{101}, ""}}}, {}).error()
          == Error::OutOfRange);
}

TEST_CASE("A service vision is proposed as CX vision under another name, with all that is on the table",
          "[forms][edit]")
{
    const auto service = *parseVision(tests::sampleVision, "harbour.vision.yaml").vision;
    const auto proposed = proposedAsCx(service, "", {});
    REQUIRE(proposed);
    CHECK(proposed->kind == VisionKind::Cx);
    CHECK(proposed->function.empty());
    CHECK(proposed->title == "Harbour Line");
    CHECK(proposed->id == VisionSlug("harbour-line-cx-vision"));
    CHECK(proposed->sources == service.sources);
    CHECK(proposed->promises == service.promises);
    CHECK(proposed->pillars.size() == service.pillars.size());
    CHECK_FALSE(hasErrors(lintVision(*proposed, {}, "x")));
    CHECK(proposedAsCx(*proposed, "", {}).error() == Error::DoNotMeet);
}

// SPDX-License-Identifier: Apache-2.0
#include "forms/service/pillar_names.h"

#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Vision visionOf(const std::vector<std::string> &names)
{
    Vision vision;
    vision.language = "en";
    for (const auto &name : names) {
        Pillar pillar;
        pillar.id = PillarSlug("p" + std::to_string(vision.pillars.size()));
        pillar.name = name;
        vision.pillars.push_back(std::move(pillar));
    }
    return vision;
}

using Named = std::vector<bool>;

} // namespace

TEST_CASE("A pillar is named by its words, however they are written", "[recall]")
{
    auto vision = visionOf({"Steady", "Easy to deal with", "Warm"});
    vision.translations.push_back({"de", {{"pillars/p0/name", "Verlässlich"}, {"pillars/p2/name", "Herzlich"}}});
    const PillarNames names(vision);
    CHECK(names.namedIn("steady, easy to deal with and warm") == Named{true, true, true});
    CHECK(names.namedIn("STEADY! Warm? \u201CEasy\u00A0to deal-with\u201D...") == Named{true, false, true});
    CHECK(names.namedIn("\u201Eeasy   to\ndeal, with\u201C") == Named{false, true, false});
    CHECK(names.namedIn("VERLÄSSLICH und herzlich") == Named{true, false, true});
    CHECK(names.namedIn("verla\u0308sslich") == Named{true, false, false}); // put together of two characters
    CHECK(names.namedIn("Verlä\u00DFlich") == Named{true, false, false});   // folded, a sharp s is two
    CHECK(names.namedIn("unsteady, lukewarm, warmth, easy") == Named{false, false, false});
    CHECK(names.namedIn("") == Named{false, false, false});
}

TEST_CASE("A name without a word is named by nothing", "[recall]")
{
    CHECK(PillarNames(visionOf({"", "!"})).namedIn("anything at all !") == Named{false, false});
}

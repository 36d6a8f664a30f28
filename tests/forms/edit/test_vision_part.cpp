// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_part.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;

TEST_CASE("each thing on the table has a path that leads back to it", "[forms][edit]")
{
    const std::vector<std::pair<VisionPart, std::string>> parts{
        {SourceSlug{"letter"}, "sources/letter"},
        {QuoteReference{SourceSlug{"letter"}, QuoteSlug{"early"}}, "quotes/letter/early"},
        {PromiseSlug{"told-early"}, "promises/told-early"},
        {PillarSlug{"warm"}, "pillars/warm"},
        {BehaviourSlug{"greets"}, "behaviours/greets"}};
    const Vision vision = tests::vision();
    for (const auto &[part, path] : parts) {
        CHECK(pathOf(part) == path);
        CHECK(partAt(path) == part);
        CHECK(has(vision, part));
    }
}

TEST_CASE("a path that leads to nothing is none", "[forms][edit]")
{
    for (const auto *const path :
         {"", "pillars", "pillars/", "pillars/a/b", "quotes/letter", "quotes/letter/", "quotes//early", "people/anna"})
        CHECK_FALSE(partAt(path));
}

TEST_CASE("things are found by their ids, a behaviour with its pillar", "[forms][edit]")
{
    Vision vision = tests::vision();
    REQUIRE(find(vision, BehaviourSlug{"greets"}) != nullptr);
    CHECK(find(vision, BehaviourSlug{"greets"})->text == "Greets by name");
    CHECK(pillarOf(vision, BehaviourSlug{"greets"})->id == PillarSlug{"warm"});
    CHECK(pillarOf(vision, BehaviourSlug{"gone"}) == nullptr);
    CHECK(find(vision, QuoteReference{SourceSlug{"talks"}, QuoteSlug{"next"}})->text
          == "I only want to know what comes next.");
    CHECK(find(vision, QuoteReference{SourceSlug{"letter"}, QuoteSlug{"next"}}) == nullptr);
    CHECK(find(vision, QuoteReference{SourceSlug{"gone"}, QuoteSlug{"next"}}) == nullptr);
    CHECK_FALSE(has(vision, PromiseSlug{"gone"}));
    CHECK(namesOf(vision.pillars) == std::vector<std::string>{"steady", "warm"});
    CHECK(namesOfBehaviours(vision) == std::vector<std::string>{"says-next", "says-why", "thanks", "greets"});
}

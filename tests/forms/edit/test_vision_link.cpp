// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_link.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using Error = VisionEditError;

namespace {

const PromiseSlug linkToldEarly("told-early");
const PillarSlug linkSteady("steady");
const PillarSlug warm("warm");
const QuoteReference linkEarly{SourceSlug("letter"), QuoteSlug("early")};
const QuoteReference linkNext{SourceSlug("talks"), QuoteSlug("next")};
const BehaviourSlug greets("greets");
const BehaviourSlug saysNext("says-next");

Vision linkSample()
{
    auto parsed = parseVision(tests::sampleVision, "harbour.vision.yaml");
    REQUIRE(parsed.vision);
    parsed.vision->sources.pop_back(); // nothing is quoted of the last
    auto vision = *parsed.vision;
    vision.promises.push_back({PromiseSlug("ring-back"), "We ring back.", PromiseAudience::Both, {}});
    vision.promises.push_back({PromiseSlug("name-day"), "You get a day.", PromiseAudience::Both, {}});
    return vision;
}
const PromiseSlug ringBack("ring-back");
const PromiseSlug nameDay("name-day");

} // namespace

TEST_CASE("Quotes are tied to promises and promises to pillars, from either end", "[forms][edit]")
{
    const auto vision = linkSample();
    CHECK(areLinked(vision, linkEarly, linkToldEarly));
    CHECK(areLinked(vision, linkSteady, linkToldEarly));
    CHECK_FALSE(areLinked(vision, linkEarly, ringBack));
    const auto tied = link(vision, ringBack, linkEarly);
    REQUIRE(tied);
    CHECK(areLinked(tied->vision, linkEarly, ringBack));
    CHECK(tied->at == VisionPart{ringBack});
    const auto toPillar = link(tied->vision, warm, ringBack);
    REQUIRE(toPillar);
    CHECK(areLinked(toPillar->vision, ringBack, warm));
    const auto loose = unlink(toPillar->vision, ringBack, warm);
    REQUIRE(loose);
    CHECK(loose->vision == tied->vision);
    CHECK(toggleLink(vision, linkEarly, ringBack)->vision.promises.at(1).quotes == std::vector{linkEarly});
    CHECK(toggleLink(vision, linkEarly, linkToldEarly)->vision.promises.at(0).quotes == std::vector{linkNext});
}

TEST_CASE("What cannot be tied says why", "[forms][edit]")
{
    const auto vision = linkSample();
    CHECK(link(vision, linkEarly, linkToldEarly).error() == Error::AlreadySo);
    CHECK(unlink(vision, linkEarly, ringBack).error() == Error::NotLinked);
    CHECK(link(vision, linkEarly, linkSteady).error() == Error::DoNotMeet);
    CHECK(link(vision, linkEarly, linkNext).error() == Error::DoNotMeet);
    CHECK(link(vision, greets, linkSteady).error() == Error::DoNotMeet);
    CHECK(link(vision, PromiseSlug("no"), linkSteady).error() == Error::Missing);
    CHECK_FALSE(areLinked(vision, linkEarly, greets));
}

TEST_CASE("Dropping ties what a thread can tie", "[forms][edit]")
{
    const auto vision = linkSample();
    CHECK(dropOn(vision, linkNext, ringBack)->vision == link(vision, linkNext, ringBack)->vision);
    CHECK(dropOn(vision, ringBack, warm)->vision == link(vision, ringBack, warm)->vision);
    CHECK(dropOn(vision, linkNext, linkToldEarly).error() == Error::AlreadySo);
    CHECK(dropOn(vision, linkNext, warm).error() == Error::DoNotMeet);
    CHECK(dropOn(vision, linkNext, linkNext).error() == Error::DoNotMeet);
    CHECK(dropOn(vision, linkEarly, linkNext).error() == Error::DoNotMeet);
    CHECK(dropOn(vision, linkSteady, greets).error() == Error::DoNotMeet);
    CHECK(dropOn(vision, PillarSlug("no"), linkSteady).error() == Error::Missing);
}

TEST_CASE("A behaviour moves to the pillar or the place it is dropped on", "[forms][edit]")
{
    const auto moved = dropOn(linkSample(), saysNext, warm);
    REQUIRE(moved);
    CHECK(moved->vision.pillars.at(0).behaviours.size() == 2);
    CHECK(moved->vision.pillars.at(1).behaviours.back().id == saysNext);
    const auto placed = dropOn(linkSample(), greets, BehaviourSlug("says-why"));
    REQUIRE(placed);
    CHECK(placed->vision.pillars.at(1).behaviours.empty());
    CHECK(placed->vision.pillars.at(0).behaviours.at(1).id == greets);
    const auto down = dropOn(linkSample(), saysNext, BehaviourSlug("thanks")); // in its own pillar: it takes that place
    REQUIRE(down);
    CHECK(down->vision.pillars.at(0).behaviours.back().id == saysNext);
    CHECK(dropOn(linkSample(), saysNext, linkSteady)->vision.pillars.at(0).behaviours.back().id == saysNext);
}

TEST_CASE("Things on one of their own kind take its place", "[forms][edit]")
{
    CHECK(dropOn(linkSample(), warm, linkSteady)->vision.pillars.front().id == warm);
    CHECK(dropOn(linkSample(), linkSteady, warm)->vision.pillars.back().id == linkSteady);
    CHECK(dropOn(linkSample(), SourceSlug("talks"), SourceSlug("letter"))->vision.sources.front().id
          == SourceSlug("talks"));
    auto vision = dropOn(linkSample(), nameDay, linkToldEarly)->vision;
    CHECK(vision.promises.at(0).id == nameDay);
    CHECK(vision.promises.at(1).id == linkToldEarly);
    CHECK(vision.promises.at(2).id == ringBack);
    vision = link(link(linkSample(), ringBack, linkSteady)->vision, nameDay, linkSteady)->vision;
    vision = dropOn(vision, nameDay, linkToldEarly)->vision; // and in the pillars that use both
    CHECK(vision.pillars.front().promises == std::vector{nameDay, linkToldEarly, ringBack});
}

TEST_CASE("Things move up and down as far as it goes", "[forms][edit]")
{
    CHECK(moveBy(linkSample(), linkToldEarly, 1)->vision.promises.at(1).id == linkToldEarly);
    CHECK(moveBy(linkSample(), linkToldEarly, 9)->vision.promises.back().id == linkToldEarly);
    CHECK(moveBy(linkSample(), nameDay, -2)->vision.promises.front().id == nameDay);
    CHECK(moveBy(linkSample(), linkToldEarly, -1)->vision == linkSample());
    CHECK(moveBy(linkSample(), BehaviourSlug("thanks"), -1)->vision.pillars.front().behaviours.at(1).id
          == BehaviourSlug("thanks"));
    CHECK(moveBy(linkSample(), warm, -1)->vision.pillars.front().id == warm);
    CHECK(moveBy(linkSample(), SourceSlug("letter"), 1)->vision.sources.back().id == SourceSlug("letter"));
    CHECK(moveBy(linkSample(), linkEarly, 1).error() == Error::DoNotMeet);
    CHECK(moveBy(linkSample(), PillarSlug("no"), 1).error() == Error::Missing);
}

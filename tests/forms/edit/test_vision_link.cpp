// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_link.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using Error = VisionEditError;

namespace {

const PromiseSlug toldEarly("told-early");
const PillarSlug steady("steady");
const PillarSlug warm("warm");
const QuoteReference early{SourceSlug("letter"), QuoteSlug("early")};
const QuoteReference next{SourceSlug("talks"), QuoteSlug("next")};
const BehaviourSlug greets("greets");
const BehaviourSlug saysNext("says-next");

Vision sample()
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
    const auto vision = sample();
    CHECK(areLinked(vision, early, toldEarly));
    CHECK(areLinked(vision, steady, toldEarly));
    CHECK_FALSE(areLinked(vision, early, ringBack));
    const auto tied = link(vision, ringBack, early);
    REQUIRE(tied);
    CHECK(areLinked(tied->vision, early, ringBack));
    CHECK(tied->at == VisionPart{ringBack});
    const auto toPillar = link(tied->vision, warm, ringBack);
    REQUIRE(toPillar);
    CHECK(areLinked(toPillar->vision, ringBack, warm));
    const auto loose = unlink(toPillar->vision, ringBack, warm);
    REQUIRE(loose);
    CHECK(loose->vision == tied->vision);
    CHECK(toggleLink(vision, early, ringBack)->vision.promises.at(1).quotes == std::vector{early});
    CHECK(toggleLink(vision, early, toldEarly)->vision.promises.at(0).quotes == std::vector{next});
}

TEST_CASE("What cannot be tied says why", "[forms][edit]")
{
    const auto vision = sample();
    CHECK(link(vision, early, toldEarly).error() == Error::AlreadySo);
    CHECK(unlink(vision, early, ringBack).error() == Error::NotLinked);
    CHECK(link(vision, early, steady).error() == Error::DoNotMeet);
    CHECK(link(vision, early, next).error() == Error::DoNotMeet);
    CHECK(link(vision, greets, steady).error() == Error::DoNotMeet);
    CHECK(link(vision, PromiseSlug("no"), steady).error() == Error::Missing);
    CHECK_FALSE(areLinked(vision, early, greets));
}

TEST_CASE("Dropping ties what a thread can tie", "[forms][edit]")
{
    const auto vision = sample();
    CHECK(dropOn(vision, next, ringBack)->vision == link(vision, next, ringBack)->vision);
    CHECK(dropOn(vision, ringBack, warm)->vision == link(vision, ringBack, warm)->vision);
    CHECK(dropOn(vision, next, toldEarly).error() == Error::AlreadySo);
    CHECK(dropOn(vision, next, warm).error() == Error::DoNotMeet);
    CHECK(dropOn(vision, next, next).error() == Error::DoNotMeet);
    CHECK(dropOn(vision, early, next).error() == Error::DoNotMeet);
    CHECK(dropOn(vision, steady, greets).error() == Error::DoNotMeet);
    CHECK(dropOn(vision, PillarSlug("no"), steady).error() == Error::Missing);
}

TEST_CASE("A behaviour moves to the pillar or the place it is dropped on", "[forms][edit]")
{
    const auto moved = dropOn(sample(), saysNext, warm);
    REQUIRE(moved);
    CHECK(moved->vision.pillars.at(0).behaviours.size() == 2);
    CHECK(moved->vision.pillars.at(1).behaviours.back().id == saysNext);
    const auto placed = dropOn(sample(), greets, BehaviourSlug("says-why"));
    REQUIRE(placed);
    CHECK(placed->vision.pillars.at(1).behaviours.empty());
    CHECK(placed->vision.pillars.at(0).behaviours.at(1).id == greets);
    const auto down = dropOn(sample(), saysNext, BehaviourSlug("thanks")); // in its own pillar: it takes that place
    REQUIRE(down);
    CHECK(down->vision.pillars.at(0).behaviours.back().id == saysNext);
    CHECK(dropOn(sample(), saysNext, steady)->vision.pillars.at(0).behaviours.back().id == saysNext);
}

TEST_CASE("Things on one of their own kind take its place", "[forms][edit]")
{
    CHECK(dropOn(sample(), warm, steady)->vision.pillars.front().id == warm);
    CHECK(dropOn(sample(), steady, warm)->vision.pillars.back().id == steady);
    CHECK(dropOn(sample(), SourceSlug("talks"), SourceSlug("letter"))->vision.sources.front().id
          == SourceSlug("talks"));
    auto vision = dropOn(sample(), nameDay, toldEarly)->vision;
    CHECK(vision.promises.at(0).id == nameDay);
    CHECK(vision.promises.at(1).id == toldEarly);
    CHECK(vision.promises.at(2).id == ringBack);
    vision = link(link(sample(), ringBack, steady)->vision, nameDay, steady)->vision;
    vision = dropOn(vision, nameDay, toldEarly)->vision; // and in the pillars that use both
    CHECK(vision.pillars.front().promises == std::vector{nameDay, toldEarly, ringBack});
}

TEST_CASE("Things move up and down as far as it goes", "[forms][edit]")
{
    CHECK(moveBy(sample(), toldEarly, 1)->vision.promises.at(1).id == toldEarly);
    CHECK(moveBy(sample(), toldEarly, 9)->vision.promises.back().id == toldEarly);
    CHECK(moveBy(sample(), nameDay, -2)->vision.promises.front().id == nameDay);
    CHECK(moveBy(sample(), toldEarly, -1)->vision == sample());
    CHECK(moveBy(sample(), BehaviourSlug("thanks"), -1)->vision.pillars.front().behaviours.at(1).id
          == BehaviourSlug("thanks"));
    CHECK(moveBy(sample(), warm, -1)->vision.pillars.front().id == warm);
    CHECK(moveBy(sample(), SourceSlug("letter"), 1)->vision.sources.back().id == SourceSlug("letter"));
    CHECK(moveBy(sample(), early, 1).error() == Error::DoNotMeet);
    CHECK(moveBy(sample(), PillarSlug("no"), 1).error() == Error::Missing);
}

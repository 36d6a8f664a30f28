// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/served.h"
#include "tests/forms/lint/found.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::string servedOf(const Vision &vision, const Vision *served)
{
    return foundBy([&](Collected &out) { lintServed(vision, served, out); });
}

Vision cxVision()
{
    Vision out;
    out.id = VisionSlug{"harbour-cx"};
    out.kind = VisionKind::Cx;
    out.pillars.resize(1);
    out.pillars[0].id = PillarSlug{"reliable"};
    return out;
}

/// The sample, derived: its first pillar serves one, its second none.
Vision derived()
{
    Vision out = vision();
    out.derivedFrom = VisionSlug{"harbour-cx"};
    out.pillars[0].serves = PillarSlug{"reliable"};
    return out;
}

} // namespace

TEST_CASE("each pillar of a derived vision says which pillar it serves", "[forms][lint]")
{
    const Vision cx = cxVision();
    Vision service = derived();
    CHECK(servedOf(service, &cx) == "error pillar-serves-none warm, harbour-cx; ");
    service.pillars[1].serves = PillarSlug{"relible"};
    CHECK(servedOf(service, &cx) == "error unknown-cx-pillar relible, harbour-cx; ");
    service.pillars[1].serves = PillarSlug{"reliable"};
    CHECK(servedOf(service, &cx).empty());
}

TEST_CASE("what a pillar serves is not checked where the vision above is not at hand, and the lint says so",
          "[forms][lint]")
{
    const Vision other = vision();
    Vision service = derived();
    service.pillars[1].serves = PillarSlug{"anything"};
    CHECK(servedOf(service, nullptr) == "caution served-vision-not-given harbour-cx; ");
    CHECK(servedOf(service, &other) == "caution served-vision-not-given harbour-cx; ");
    service.derivedFrom.reset();
    CHECK(servedOf(service, nullptr)
          == "caution serves-nobodys steady, reliable; caution serves-nobodys warm, anything; ");
}

TEST_CASE("a vision derives from one above it only", "[forms][lint]")
{
    Vision cx = cxVision();
    Vision service = derived();
    service.pillars[1].serves = PillarSlug{"reliable"};
    cx.kind = VisionKind::Service; // a function's vision, which another function cannot derive from
    CHECK(servedOf(service, &cx) == "error derived-from-below harbour-cx; ");
    service.centre = "Harbour North"; // a centre can
    CHECK(servedOf(service, &cx).empty());
    cx.centre = "Harbour South";
    CHECK(servedOf(service, &cx) == "error derived-from-below harbour-cx; ");
    cx.kind = VisionKind::Cx;
    service.kind = VisionKind::Cx;
    CHECK(servedOf(service, &cx) == "error derived-from-below harbour-cx; ");
    service = derived();
    service.pillars[1].serves = PillarSlug{"reliable"};
    service.derivedFrom = service.id;
    CHECK(servedOf(service, nullptr) == "error derived-from-below harbour-service; ");
}

TEST_CASE("a vision derives from one of its own organisation, a centre's from its own function's", "[forms][lint]")
{
    Vision above = cxVision();
    Vision service = derived();
    service.pillars[1].serves = PillarSlug{"reliable"};
    above.organisation = "HARBOUR Line";
    CHECK(servedOf(service, &above).empty());
    above.organisation = "Tidewater";
    CHECK(servedOf(service, &above) == "error derived-from-other harbour-cx, Tidewater, Harbour Line; ");
    above.organisation = service.organisation;
    above.kind = VisionKind::Service;
    above.function = "Claims";
    service.centre = "Harbour North";
    CHECK(servedOf(service, &above) == "error derived-from-other harbour-cx, Claims, Help desk; ");
    above.function = "Help Desk";
    CHECK(servedOf(service, &above).empty());
}

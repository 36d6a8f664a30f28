// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/vision_changes.h"
#include "tests/forms/compare/told_changes.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::string visionChanged(std::string_view from, std::string_view to)
{
    return told(visionChanges(vision(), vision(replaced(sampleVision, from, to))));
}

} // namespace

TEST_CASE("each change of a vision is told with what was and what is", "[forms][compare]")
{
    CHECK(visionChanges(vision(), vision()).empty());
    struct Row {
        std::string_view from, to, told;
    };
    const auto row = GENERATE(values<Row>({
        {"function: Help desk", "function: Desk", "vision harbour-service changed scope/function: Help desk > Desk; "},
        {"statement: We say what comes next.", "statement: We say it.",
         "vision harbour-service reworded statement: We say what comes next. > We say it.; "},
        {"statement: We", "review_on: 2027-05-01\nstatement: We",
         "vision harbour-service changed review_on:  > 2027-05-01; "},
        {"kind: business-strategy", "kind: company-vision",
         "source letter changed kind: business-strategy > company-vision; "},
        {"- {id: next, text: I only want to know what comes next.}", "- {id: know, text: I only want to know}",
         "quote talks/know added:  > I only want to know; quote talks/next removed: I only want to know what comes "
         "next. > ; "},
        {"to: current", "to: both", "promise told-early changed to: current > both; "},
        {"[letter/early, talks/next]", "[letter/early]",
         "promise told-early changed quotes: letter/early, talks/next > letter/early; "},
        {"name: Steady", "name: Sure", "pillar steady reworded name: Steady > Sure; "},
        {"text: Greets by name", "text: Says the name",
         "behaviour greets reworded text: Greets by name > Says the name; "},
        {"channels: [call, chat]", "channels: [call]", "behaviour greets changed channels: call, chat > call; "},
        {"id: greets,", "id: hello,",
         "behaviour hello added:  > Greets by name; behaviour greets removed: Greets by name > ; "},
    }));
    CAPTURE(row.from, row.to);
    CHECK(visionChanged(row.from, row.to) == row.told);
}

TEST_CASE("a behaviour that another pillar has now has moved", "[forms][compare]")
{
    const Vision before = vision();
    Vision after = before;
    after.pillars[1].behaviours.push_back(after.pillars[0].behaviours[1]);
    after.pillars[0].behaviours.erase(after.pillars[0].behaviours.begin() + 1);
    CHECK(told(visionChanges(before, after)) == "behaviour says-why moved: steady > warm; ");
}

TEST_CASE("what a pillar serves, journeys and derivation are compared too", "[forms][compare]")
{
    const Vision before = vision();
    Vision after = before;
    after.derivedFrom = VisionSlug{"harbour-cx"};
    after.pillars[0].serves = PillarSlug{"reliable"};
    after.journeys = {{"Moving house", 60, "From order to bill"}};
    CHECK(told(visionChanges(before, after)).find("changed derived_from:  > harbour-cx; ") != std::string::npos);
    CHECK(told(visionChanges(before, after)).find("pillar steady changed serves:  > reliable; ") != std::string::npos);
    CHECK(told(visionChanges(before, after)).find("changed journeys:  > {") != std::string::npos);
}

// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/lint/found.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;
using namespace std::chrono_literals;

namespace {

std::string lintOf(const Vision &vision, const LintedOn &on = {})
{
    std::string out;
    for (const Finding &finding : lintVision(vision, {}, "v", nullptr, on))
        out += std::string{word(finding.severity)} + " " + message(finding) + "\n";
    return out;
}

Vision withPillars(std::size_t count)
{
    Vision out = vision();
    for (std::size_t i = out.pillars.size(); i < count; ++i) {
        out.pillars.push_back(out.pillars[0]);
        out.pillars.back().id = PillarSlug{"p" + std::to_string(i)};
        for (Behaviour &behaviour : out.pillars.back().behaviours)
            behaviour.id = BehaviourSlug{behaviour.id.text() + std::to_string(i)};
    }
    return out;
}

} // namespace

TEST_CASE("more than five pillars get a hint, more than seven are an error", "[forms][lint]")
{
    CHECK(lintOf(withPillars(5)).empty());
    CHECK(lintOf(withPillars(6)) == "hint The vision has 6 pillars; hardly anybody can name more than five.\n");
    CHECK(lintOf(withPillars(7)) == "hint The vision has 7 pillars; hardly anybody can name more than five.\n");
    CHECK(lintOf(withPillars(9)) == "error The vision has 9 pillars; nobody can keep 8 or more in mind.\n");
    CHECK(lintOf(withPillars(8)) == "error The vision has 8 pillars; nobody can keep 8 or more in mind.\n");
}

TEST_CASE("a share of a journey is from 0 to 100 percent", "[forms][lint]")
{
    Vision moving = vision();
    moving.journeys = {{"Moving house", 0, {}}, {"Late parcel", 100, {}}};
    CHECK(lintOf(moving).empty());
    moving.journeys[1].percent = Exact::parse("100.5").value();
    CHECK(lintOf(moving) == "error 100.50 percent of the journey “Late parcel” cannot pass through a function.\n");
    moving.journeys[1].percent = Exact{-1};
    CHECK(lintOf(moving) == "error -1 percent of the journey “Late parcel” cannot pass through a function.\n");
}

TEST_CASE("a review date that has passed is told of by whoever knows what day it is", "[forms][lint]")
{
    Vision due = vision();
    due.reviewOn = 2026y / 5 / 1;
    CHECK(lintOf(due).empty());
    CHECK(lintOf(due, {.today = 2026y / 5 / 1}).empty());
    CHECK(lintOf(due, {.today = 2026y / 5 / 2}) == "caution This vision was to be reviewed by 2026-05-01.\n");
}

TEST_CASE("a behaviour towards customers says what it sounds like; one among colleagues need not", "[forms][lint]")
{
    Vision quiet = vision();
    quiet.pillars[0].behaviours[0].soundsLike.clear();
    CHECK(quiet.pillars[0].behaviours[2].audience == BehaviourAudience::Colleagues);
    CHECK(lintOf(quiet) == "hint The behaviour “says-next” says nowhere what it sounds like.\n");
}

// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/check_draft.h"
#include "forms/edit/start_vision.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace std::chrono_literals;

namespace {

std::optional<VisionPart> placeOf(const std::vector<DraftFinding> &findings, FindingCode code)
{
    for (const auto &found : findings)
        if (found.finding.code == code)
            return found.at;
    FAIL("not found");
    return {};
}

} // namespace

TEST_CASE("Findings in a draft name the thing they are about", "[forms][edit]")
{
    auto vision = *parseVision(tests::sampleVision, "harbour.vision.yaml").vision;
    vision.sources.front().quotes.front().text = "words that nobody wrote";
    vision.promises.push_back({PromiseSlug("loose"), "We ring back.", PromiseAudience::Both, {}});
    vision.pillars.back().behaviours.clear();
    vision.pillars.front().promises.clear();
    const auto findings = checkDraft(vision);
    CHECK(placeOf(findings, FindingCode::QuoteNotInSource)
          == VisionPart{QuoteReference{SourceSlug("letter"), QuoteSlug("early")}});
    CHECK(placeOf(findings, FindingCode::PromiseWithoutQuote) == VisionPart{PromiseSlug("loose")});
    CHECK(placeOf(findings, FindingCode::PillarWithoutBehaviour) == VisionPart{PillarSlug("warm")});
    CHECK(placeOf(findings, FindingCode::PillarWithoutPromise) == VisionPart{PillarSlug("steady")});
}

TEST_CASE("Findings about the whole name nothing", "[forms][edit]")
{
    const auto begun =
        startVision({.organisation = "Harbour Line", .function = "Help desk", .title = "CX of the desk"}, {});
    REQUIRE(begun);
    const auto findings = checkDraft(*begun);
    CHECK_FALSE(placeOf(findings, FindingCode::NoPillars));
    CHECK_FALSE(placeOf(findings, FindingCode::ServiceVisionSaysCx));
}

TEST_CASE("A draft is told that its review date has passed, once it has", "[forms][edit]")
{
    auto vision = *parseVision(tests::sampleVision, "harbour.vision.yaml").vision;
    vision.reviewOn = 2026y / 5 / 1;
    const auto dueOn = [&](const LintedOn &on) {
        const auto findings = checkDraft(vision, nullptr, on);
        return std::ranges::count(findings, FindingCode::ReviewDatePassed,
                                  [](const DraftFinding &found) { return found.finding.code; });
    };
    CHECK(dueOn({}) == 0);
    CHECK(dueOn({.today = 2026y / 5 / 1}) == 0);
    CHECK(dueOn({.today = 2026y / 5 / 2}) == 1);
}

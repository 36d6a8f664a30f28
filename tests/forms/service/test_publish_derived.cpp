// SPDX-License-Identifier: Apache-2.0
#include "forms/service/visions_in_force.h"
#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

std::string cxVision()
{
    std::string out = replaced(sampleVision, "vision: harbour-service", "vision: harbour-cx");
    out = replaced(out, "kind: service", "kind: cx");
    out = replaced(out, ", function: Help desk", "");
    return replaced(out, "title: Service vision of the help desk", "title: CX vision of Harbour Line");
}

/// The sample, derived from the CX vision; its first pillar serves @p pillar.
std::string derived(const std::string &pillar)
{
    std::string out = replaced(sampleVision, "ringtrue: vision 1", "ringtrue: vision 2");
    out = replaced(out, "title: Service", "derived_from: harbour-cx\ntitle: Service");
    out = replaced(out, "name: Steady\n", "name: Steady\n    serves: " + pillar + "\n");
    return replaced(out, "name: Warm\n", "name: Warm\n    serves: warm\n");
}

auto publish(EvaluationSample &sample, const std::string &text)
{
    return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishVision(ledger, on, evaluatorAda, text, "v.vision.yaml");
    });
}

} // namespace

TEST_CASE("A derived vision is published against the newest version of the one above", "[forms][service]")
{
    EvaluationSample sample;
    const auto alone = publish(sample, derived("steady"));
    REQUIRE(alone);
    REQUIRE(alone->findings.size() == 1); // nobody published what it is derived from
    CHECK(alone->findings[0].code == forms::FindingCode::ServedVisionNotGiven);
    REQUIRE(publish(sample, cxVision()));
    const auto refused = publish(sample, derived("stedy"));
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().findings.size() == 1);
    CHECK(refused.error().findings[0].code == forms::FindingCode::UnknownCxPillar);
    CHECK(refused.error().findings[0].nearest == "steady");
    const auto published = publish(sample, derived("steady") + "# and once more\n");
    REQUIRE(published);
    CHECK(published->findings.empty());
}

TEST_CASE("The vision above is the newest one that is named; none where none is here", "[forms][service]")
{
    EvaluationSample sample;
    auto below = *forms::parseVision(derived("steady"), "v").vision;
    const auto none = forms::visionAbove(*sample.reader, below);
    REQUIRE(none);
    CHECK_FALSE(*none);
    REQUIRE(publish(sample, cxVision()));
    REQUIRE(publish(sample, cxVision() + "# and once more\n"));
    const auto above = forms::visionAbove(*sample.reader, below);
    REQUIRE(above);
    REQUIRE(*above);
    CHECK((*above)->version.number == 2);
    below.derivedFrom = below.id;
    const auto itself = forms::visionAbove(*sample.reader, below);
    REQUIRE(itself);
    CHECK_FALSE(*itself);
}

TEST_CASE("A vision is not published against one above that cannot be read", "[forms][service]")
{
    EvaluationSample sample;
    sample.onLedger([](ledger::Ledger &ledger, storage::Connection &) {
        // As a newer version of the program may have published it.
        REQUIRE(ledger.append(evaluatorAda, forms::visionVersionFact({.hash = sha256("ringtrue: vision 9\n"),
                                                                      .vision = VisionSlug("harbour-cx"),
                                                                      .number = 1,
                                                                      .kind = VisionKind::Cx,
                                                                      .title = "Of tomorrow",
                                                                      .text = "ringtrue: vision 9\n"})));
        return true;
    });
    const auto refused = publish(sample, derived("steady"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().findings.empty());
    CHECK(refused.error().vision == forms::VersionError::Unreadable);
    forms::LoadedVision below{.version = {}, .vision = *forms::parseVision(derived("steady"), "v").vision};
    below.version.text = derived("steady");
    CHECK(forms::visionAbove(*sample.reader, below.vision).error() == forms::VersionError::Unreadable);
    const auto lasting = forms::lastingFindings(*sample.reader, below, {}); // published before: it is checked as it is
    REQUIRE(lasting);
    REQUIRE(lasting->size() == 1);
    CHECK(lasting->front().code == forms::FindingCode::ServedVisionNotGiven);
}

TEST_CASE("What is amiss with a published vision stays to be seen, hints apart", "[forms][service]")
{
    using namespace std::chrono_literals;
    EvaluationSample sample;
    REQUIRE(publish(sample, cxVision()));
    REQUIRE(publish(sample, replaced(derived("steady"), ", sounds_like: [Good morning]", "")));
    const auto clean = forms::checkVisionsInForce(*sample.reader, {.today = 2026y / 5 / 2});
    REQUIRE(clean);
    CHECK(clean->empty()); // a behaviour that is never heard is a hint
    REQUIRE(publish(sample, replaced(derived("steady"), "statement:", "review_on: 2026-05-01\nstatement:")));
    REQUIRE(publish(sample, replaced(cxVision(), "id: steady", "id: sure"))); // what it derives from loses a pillar
    const auto checked = forms::checkVisionsInForce(*sample.reader, {.today = 2026y / 5 / 2});
    REQUIRE(checked);
    REQUIRE(checked->size() == 1);
    CHECK(checked->front().version.number == 3);
    const auto &findings = checked->front().findings;
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == forms::FindingCode::ReviewDatePassed);
    CHECK(findings[0].file == "harbour-service, version 3");
    CHECK(findings[1].code == forms::FindingCode::UnknownCxPillar);
}

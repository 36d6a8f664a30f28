// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::string lintOf(std::string_view text)
{
    return told(checkVision(text, "v.vision.yaml").findings, text);
}

} // namespace

TEST_CASE("the sample vision lints clean", "[forms][lint]")
{
    CHECK(lintOf(sampleVision).empty());
}

TEST_CASE("each mistake in a vision is found at its place", "[forms][lint]")
{
    struct Row {
        std::string_view from, to, told;
    };
    const auto row = GENERATE(values<Row>({
        {"{organisation: Harbour Line, function: Help desk}", "{organisation: Harbour Line}",
         "error scope-without-function {organisation; "},
        {"kind: service\n", "kind: cx\n", "error scope-with-function Help; error cx-vision-says-service Service; "},
        {"title: Service vision of", "title: CX vision of", "error service-vision-says-cx CX; "},
        {"title: Service vision of", "title: Customer-Experience of",
         "error service-vision-says-cx Customer-Experience; "},
        {"title: Service vision of", "title: The cxense of", ""}, // CX as a word only
        {"vision: harbour-service", "vision: harbour-cx", "error service-vision-says-cx harbour-cx; "},
        {"- id: talks\n", "- id: letter\n",
         "caution no-customer-research -; error duplicate-id letter; error unknown-quote talks/next; "},
        {"{id: says-why, text", "{id: says-next, text", "error duplicate-id says-next; "},
        {"{id: greets, text", "{id: says-next, text", "error duplicate-id says-next; "},
        {"We tell people early, and we tell them plainly.\"", "We tell people late.\"",
         "error quote-not-in-source \"We; "},
        {", quotes: [letter/early, talks/next]", "",
         "caution no-strategy-source -; caution no-customer-research -; error promise-without-quote {id; "},
        {"[letter/early, talks/next]", "[letter/erly, talks/next]",
         "caution no-strategy-source -; error unknown-quote letter/erly; "},
        {"[letter/early, talks/next]", "[talks/next]", "caution no-strategy-source -; "},
        {"text: Early and plain.}", "text: Early and plain., quotes: [{id: plain, text: Early and plain.}]}",
         "caution no-brand-source -; "}, // marked, and nothing rests on it
        {"[letter/early, talks/next]", "[letter/early]", "caution no-customer-research -; "},
        {"[letter/early, talks/next]", "[letter, talks/next]", "error bad-quote-reference letter; "},
        {"kind: business-strategy", "kind: industry-standard", "caution no-strategy-source -; "},
        {"kind: business-strategy", "kind: company-vision", ""},
        {"    quotes:\n      - {id: early, text: \"We tell people early, and we tell them plainly.\"}\n", "",
         "caution source-without-quote letter; error unknown-quote letter/early; "},
        {"[letter/early, talks/next]", "[letter/early, talks/next, letter/early]",
         "caution quote-twice letter/early; "},
        {"    promises: [told-early]\n    behaviours:\n      - {id: says-next",
         "    promises: [told-early, told-early]\n    behaviours:\n      - {id: says-next",
         "caution promise-twice told-early; "},
        {"pillars:\n", "  - {id: told-first, text: You hear it from us FIRST, quotes: [letter/early]}\npillars:\n",
         "hint promise-not-used told-first; caution same-promise You; "},
        {"kind: brand-attribute", "kind: industry-standard", "caution no-brand-source -; "},
        {"kind: brand-attribute", "kind: brand-promise", ""},
        {"kind: customer-research-qualitative", "kind: panel-notes", ""},
        {"kind: customer-research-qualitative", "kind: employee-voice", "caution no-customer-research -; "},
        {"    promises: [told-early]\n    behaviours:\n      - {id: says-next",
         "    behaviours:\n      - {id: says-next", "error pillar-without-promise id; "},
        {"promises: [told-early]\n    behaviours:\n      - {id: greets",
         "promises: [told-erly]\n    behaviours:\n      - {id: greets", "error unknown-promise told-erly; "},
        {"    behaviours:\n      - {id: greets, text: Greets by name, channels: [call, chat], sounds_like: [Good "
         "morning]}\n",
         "", "error pillar-without-behaviour id; "},
        {", sounds_like: [The ship is late.]", "", "hint behaviour-never-heard says-why; "},
        {"text: Gives the cause", "text: Understands the cause", "caution vague-behaviour Understands; "},
        {"statement: We", "review_on: 2026-05-01\nstatement: We", ""}, // nobody said what day it is
        {"function: Help desk", "function: CX desk", "caution function-says-cx CX; "},
        {"- {id: told-early", "- {id: spare, text: x, quotes: [letter/early]}\n  - {id: told-early",
         "hint promise-not-used spare; "},
    }));
    CAPTURE(row.from, row.to);
    CHECK(lintOf(replaced(sampleVision, row.from, row.to)) == row.told);
}

TEST_CASE("the same part of a journey stands in a vision once", "[forms][lint]")
{
    std::string text = replaced(sampleVision, "ringtrue: vision 1", "ringtrue: vision 2");
    text += "journeys:\n  - {journey: Moving house, percent: 33.5}\n  - {journey: Moving house, percent: 2, part: The "
            "end}\n";
    CHECK(lintOf(text).empty());
    CHECK(lintOf(text + "  - {journey: moving house, percent: 1}\n") == "caution journey-twice moving; ");
}

TEST_CASE("an id that calls a function's vision CX is named, with another one", "[forms][lint]")
{
    const auto findings = checkVision(replaced(sampleVision, "harbour-service", "harbour-cx"), "v").findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].place.line == 2);
    CHECK(message(findings[0]) == "“harbour-cx” is a function's vision and calls itself CX.");
    CHECK(suggestion(findings[0]) == "Did you mean “harbour-service”?");
}

TEST_CASE("a promise that rests on industry standards alone is looked at", "[forms][lint]")
{
    const std::string text = replaced(replaced(sampleVision, "kind: business-strategy", "kind: industry-standard"),
                                      "[letter/early, talks/next]", "[letter/early]");
    CHECK(lintOf(text)
          == "caution no-strategy-source -; caution no-customer-research -; caution only-industry-standard "
             "[letter/early; ");
}

TEST_CASE("a CX vision without customer research is an error, a service vision's only a caution", "[forms][lint]")
{
    std::string text = replaced(sampleVision, "kind: service\n", "kind: cx\n");
    text = replaced(text, "{organisation: Harbour Line, function: Help desk}", "{organisation: Harbour Line}");
    text = replaced(text, "title: Service vision of the help desk", "title: CX vision of Harbour Line");
    CHECK(lintOf(text).empty());
    CHECK(lintOf(replaced(text, "[letter/early, talks/next]", "[letter/early]")) == "error no-customer-research -; ");
}

TEST_CASE("a pillar serves a pillar of the CX vision that is there", "[forms][lint]")
{
    Vision cx;
    cx.id = VisionSlug{"harbour-cx"};
    cx.pillars.resize(1);
    cx.pillars[0].id = PillarSlug{"reliable"};
    const std::string right = replaced(sampleVision, "name: Steady\n", "name: Steady\n    serves: reliable\n");
    CHECK(checkVision(right, "v", &cx).findings.empty());
    const std::string slip = replaced(right, "serves: reliable", "serves: relible");
    const auto wrong = checkVision(slip, "v", &cx).findings;
    CHECK(told(wrong, slip) == "error unknown-cx-pillar relible; ");
    CHECK(suggestion(wrong.at(0)) == "Did you mean “reliable”?");
}

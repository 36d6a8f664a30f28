// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/against.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::string againstSample(std::string_view text)
{
    const auto parsed = parseForm(text, "f");
    REQUIRE(parsed.form);
    return told(lintAgainst(form(), *parsed.form, parsed.places, "f"), text);
}

} // namespace

TEST_CASE("\"same question?\" is asked where type, answers or points mean something else", "[forms][lint]")
{
    CHECK(againstSample(sampleForm).empty());
    CHECK(againstSample(replaced(sampleForm, "text: Greets the customer, type: yes-no",
                                 "text: Greets the customer, type: scale, scale: {min: 0, max: 5}"))
          == "caution same-question greeting; ");
    CHECK(againstSample(replaced(sampleForm, "text: Only what, points: 1", "text: Only what, points: 0"))
          == "caution same-question next; ");
    const std::string fewer = replaced(sampleForm, "          - {id: neither, text: Neither, points: 0}\n", "");
    CHECK(againstSample(fewer) == "caution same-question next; ");
    CHECK(againstSample(replaced(sampleForm, "{min: 0, max: 10}", "{min: 0, max: 5}"))
          == "caution same-question pace; ");
}

TEST_CASE("another wording, weight, trace or guidance is the same question", "[forms][lint]")
{
    CHECK(againstSample(replaced(sampleForm, "Greets the customer", "Greets whoever calls")).empty());
    CHECK(againstSample(replaced(sampleForm, "weight: 50", "weight: 40")) == "caution outcome-trend 40; ");
    CHECK(againstSample(replaced(sampleForm, "[says-next, says-why]", "[says-why]")).empty());
    CHECK(againstSample(replaced(sampleForm, "text: Only what, points", "text: What only, points")).empty());
    CHECK(againstSample(replaced(sampleForm, "id: greeting,", "id: hello,")).empty()); // another question
}

TEST_CASE("the finding says in what the questions differ, and the trend that is marked", "[forms][lint]")
{
    const auto parsed = parseForm(replaced(sampleForm, "points: 2}", "points: 3}"), "f");
    const auto findings = lintAgainst(form(), *parsed.form, parsed.places, "f");
    REQUIRE(findings.size() == 1);
    CHECK(message(findings[0])
          == "Is “next” still the same question? It differs in: points. Its trend is marked here.");
    CHECK(suggestion(findings[0]) == "Give it a new id if it asks something else.");
    CHECK_FALSE(hasErrors(findings));
}

TEST_CASE("other error classes break the trend of accuracy, other scoring that of scores and outcomes", "[forms][lint]")
{
    CHECK(againstSample(replaced(sampleForm, "text: Only what, points: 1}",
                                 "text: Only what, points: 1, error: customer-critical}"))
          == "caution accuracy-trend next; ");
    CHECK(againstSample(replaced(sampleForm, "error: compliance-critical", "error: business-critical"))
          == "caution accuracy-trend recording; ");
    CHECK(againstSample(
              replaced(sampleForm, "text: Only what, points: 1}", "text: Only what, points: 1, error: non-critical}"))
              .empty());
    const auto parsed = parseForm(
        replaced(sampleForm, "pass_mark: 80", "pass_mark: 90\n  fail_level: none\n  not_applicable: full-points"), "f");
    const auto findings = lintAgainst(form(), *parsed.form, parsed.places, "f");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::OutcomeTrend);
    CHECK(findings[0].severity == Severity::Caution);
    CHECK(findings[0].parameters == std::vector<std::string>{"not_applicable, fail_level, pass_mark"});
    CHECK(againstSample(replaced(sampleForm, "pass_mark: 80", "pass_mark: 80\n  rounding: {decimals: 0}")).empty());
}

TEST_CASE("a bonus breaks the trend of accuracy at a yes-no question and on a scale, and that of scores",
          "[forms][lint]")
{
    CHECK(againstSample(replaced(sampleForm, "type: yes-no, weight: 10,", "type: yes-no, weight: 10, bonus: true,"))
          == "caution accuracy-trend greeting; caution outcome-trend true; ");
    CHECK(againstSample(replaced(sampleForm, "type: scale, weight: 20,", "type: scale, weight: 20, bonus: true,"))
          == "caution accuracy-trend pace; caution outcome-trend true; ");
}

TEST_CASE("changed weights are told once, at the first", "[forms][lint]")
{
    const auto text = replaced(replaced(sampleForm, "weight: 10,", "weight: 30,"), "weight: 50", "weight: 30");
    const auto parsed = parseForm(text, "f");
    const auto findings = lintAgainst(form(), *parsed.form, parsed.places, "f");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::OutcomeTrend);
    CHECK(findings[0].parameters == std::vector<std::string>{"weight"});
    CHECK(told(findings, text) == "caution outcome-trend 30; ");
    CHECK(findings[0].place.line < parsed.places.at("sections/1").line);
}

// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/change_text.h"
#include "forms/compare/form_changes.h"
#include "forms/compare/vision_changes.h"
#include "forms/exchange/write_yaml.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

/// @p text between double quotes, as YAML takes it.
std::string inQuotes(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    return out + '"';
}

const char *hostile()
{
    return GENERATE("<img src=http://x/y.png>", "<img src=file:///etc/passwd>", "![x](http://x/y.png)",
                    "[go](javascript:alert(1))", "<b>bold</b> &amp; **bold**", "%1 %2 %9", "<svg onload=\"x\">",
                    "=cmd|' /C calc'!A0");
}

} // namespace

TEST_CASE("A47 A48 A49 A55: markup in the texts of a form is text, in its findings and changes too", "[forms][lint]")
{
    const std::string_view text = hostile();
    CAPTURE(text);
    const Form read = form(replaced(sampleForm, "text: Greets the customer", "text: " + inQuotes(text)));
    CHECK(read.sections[0].questions[0].text == text);
    CHECK(form(writeYaml(read)) == read);
    const auto changes = formChanges(form(), read);
    REQUIRE(changes.size() == 1);
    CHECK(sentence(changes[0])
          == "Question “greeting”, text: “Greets the customer” now reads “" + std::string{text} + "”.");
}

TEST_CASE("A47 A48 A49 A55: markup in the texts of a vision is text, in its findings and changes too", "[forms][lint]")
{
    const std::string_view text = hostile();
    CAPTURE(text);
    const auto bent = replaced(sampleVision, "title: Service vision of the help desk",
                               "title: " + inQuotes("CX " + std::string{text}));
    const auto checked = checkVision(bent, "v");
    REQUIRE(checked.findings.size() == 1);
    CHECK(message(checked.findings[0]) == "“CX " + std::string{text} + "” is a function's vision and calls itself CX.");
    REQUIRE(checked.vision);
    CHECK(vision(writeYaml(*checked.vision)) == *checked.vision);
    CHECK(visionChanges(vision(), *checked.vision).at(0).after == "CX " + std::string{text});
}

TEST_CASE("A52: a flood of combining marks is refused in every text of a form and a vision", "[forms][lint]")
{
    std::string flood = "a";
    for (int i = 0; i < 5'000; ++i)
        flood += "\u0301";
    const auto found = [](const auto &checked) {
        std::string out;
        for (const Finding &finding : checked.findings)
            if (finding.code == FindingCode::PiledMarks)
                out += std::string{word(finding.severity)} + " " + std::to_string(finding.place.line) + "; ";
        return out;
    };
    const Vision named = vision();
    const auto titled = replaced(sampleForm, "title: Calls of the help desk", "title: " + flood);
    CHECK(found(checkForm(titled, "f", &named)) == "error 3; ");
    const auto answer = replaced(sampleForm, "text: Only what,", "text: " + flood + ",");
    CHECK(found(checkForm(answer, "f", &named)) == "error 36; ");
    const auto promise = replaced(sampleVision, "text: You hear it from us first.", "text: " + flood);
    CHECK(found(checkVision(promise, "v")) == "error 24; ");
    CHECK(checkForm(titled, "f", &named).form); // what was published before can still be read
    const auto thai =
        replaced(sampleForm, "title: Calls of the help desk", "title: \u0E17\u0E35\u0E48\u0E19\u0E35\u0E49");
    CHECK(checkForm(thai, "f", &named).findings.empty());
}

// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/exchange/write_yaml.h"
#include "forms/parse/parse.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::string withTranslations(std::string_view translations)
{
    return replaced(sampleForm, "form 1", "form 2") + "translations:\n" + std::string(translations);
}

} // namespace

TEST_CASE("a key of a translation that no path can hold is refused at its place", "[forms][parse]")
{
    struct Row {
        std::string_view translations, told;
    };
    const auto row = GENERATE(values<Row>({
        {"  de:\n    sections/opening: Anfang\n", "error bad-key sections/opening; "},
        {"  de:\n    title: Anruf\n    title/x: Anruf\n", "error bad-key title/x; "}, // found in a review
        {"  de:\n    questions:\n      next/text: Was\n", "error bad-key next/text; "},
        {"  de/at:\n    title: Anruf\n", "error bad-key de/at; "},
        {"  de:\n    \"\": Anruf\n", "error bad-key \"\"; "},
        {"  \"\":\n    title: Anruf\n", "error bad-key \"\"; "},
        {"  de:\n    \"ti\\u202Etle\": Anruf\n", "error direction-character \"ti\\u202Etle\"; "},
        {"  de:\n    \"ti\\u200Btle\": Anruf\n", "error zero-width-character \"ti\\u200Btle\"; "},
        {"  de:\n    \"ti\\u2028tle\": Anruf\n", "error control-character \"ti\\u2028tle\"; "},
        {"  de:\n    \"ti\\ttle\": Anruf\n", "error control-character \"ti\\ttle\"; "},
        {"  de:\n    \"ti\\ntle\": Anruf\n", "error control-character \"ti\\ntle\"; "},
        {"  de:\n    \"ti\\Ntle\": Anruf\n", "error not-utf8 \"ti\\Ntle\"; "},
        {"  \"d\\u200Be\":\n    title: Anruf\n", "error zero-width-character \"d\\u200Be\"; "},
    }));
    CAPTURE(row.translations);
    const auto text = withTranslations(row.translations);
    const auto parsed = parseForm(text, "f");
    CHECK_FALSE(parsed.form);
    CHECK(told(parsed.findings, text) == row.told);
}

TEST_CASE("a key that is longer than any id is refused and shown from its beginning", "[forms][parse]")
{
    std::string key(63, 'k');
    for (int i = 0; i < 1000; ++i)
        key += "ä";
    const auto parsed = parseForm(withTranslations("  de:\n    ? " + key + "\n    : Anruf\n"), "f");
    CHECK_FALSE(parsed.form);
    REQUIRE(parsed.findings.size() == 1);
    CHECK(parsed.findings[0].code == FindingCode::BadKey);
    CHECK(parsed.findings[0].parameters.at(0) == std::string(63, 'k') + "…");
}

TEST_CASE("the same keys are refused in a vision", "[forms][parse]")
{
    const auto text = replaced(sampleVision, "vision 1", "vision 2")
                      + "translations:\n  de:\n    pillars:\n      steady: {name: Fest}\n      steady/name: Fest\n";
    const auto parsed = parseVision(text, "v");
    CHECK_FALSE(parsed.vision);
    CHECK(told(parsed.findings, text) == "error bad-key steady/name; ");
    CHECK(message(parsed.findings.at(0))
          == "“steady/name” cannot be a key here: keys are ids and words without a slash, at most 64.");
    CHECK(line(parsed.findings.at(0)).find("v:") == 0);
}

TEST_CASE("a part of a translation that says nothing is told of", "[forms][parse]")
{
    for (const std::string_view nothing : {"{}", "[]"}) {
        const auto text = withTranslations("  de:\n    title: Anrufe\n    sections: " + std::string(nothing) + "\n");
        const auto parsed = parseForm(text, "f");
        REQUIRE(parsed.form);
        REQUIRE(parsed.findings.size() == 1);
        CHECK(parsed.findings[0].severity == Severity::Caution);
        CHECK(parsed.findings[0].code == FindingCode::TranslationOfNothing);
        CHECK(parsed.findings[0].parameters == std::vector<std::string>{"de", "sections"});
        CHECK(parsed.findings[0].place.line > 1);
    }
}

TEST_CASE("a text where others stand below maps is written without an end of the program", "[forms][parse]")
{
    // A text for all sections, which nothing shows: the editor may translate one of them beside it.
    auto read = form(withTranslations("  de:\n    sections: Teile\n    title: Anrufe\n"));
    CHECK(writeYaml(read).find("sections: Teile") != std::string::npos);
    read.translations[0].texts.emplace("sections/opening", "Anfang");
    const auto written = writeYaml(read);
    CHECK(written.find("Anfang") != std::string::npos);
    CHECK(form(written).translations[0].texts.size() == 2);
    CHECK_FALSE(canonicalContent(read).empty());
}

// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_flaw.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("characters that cannot be seen are flaws of a name, where they do not shape its letters", "[base][text]")
{
    struct Case {
        const char *text;
        std::optional<TextFlaw> flaw;
    };
    const auto row = GENERATE(values<Case>({
        {"", std::nullopt},
        {"Zo\u00EB \u0141uczak-\u00D8 <b>", std::nullopt},
        {"\u0646\u0645\u0648\u0646\u0647\u200C\u0647\u0627", std::nullopt}, // Persian plural
        {"\u0DC1\u0DCA\u200D\u0DBB\u0DD3", std::nullopt},                   // Sinhala conjunct
        {"\U0001F469\u200D\U0001F680", std::nullopt},                       // astronaut
        {"\u2764\uFE0F\u200D\U0001F525", std::nullopt},                     // heart on fire
        {"Ac\u202Eme", TextFlaw{2, "U+202E"}},
        {"Z\u200Bed", TextFlaw{1, "U+200B"}},
        {"Z\u200Ded", TextFlaw{1, "U+200D"}},
        {"\u00E9\u200C\u00E9", TextFlaw{2, "U+200C"}},       // Latin
        {"\u0410\u200D\u0411", TextFlaw{2, "U+200D"}},       // Cyrillic
        {"\u0646\u200C\u200C\u0647", TextFlaw{2, "U+200C"}}, // one hides the other
        {"\u200D\u0646", TextFlaw{0, "U+200D"}},
        {"\u0646\u200C", TextFlaw{2, "U+200C"}},
        {"a\u2066b\nc", TextFlaw{1, "U+2066"}},
        {"a\nb\u2066c", TextFlaw{1, "U+000A"}},
        {"a\tb", TextFlaw{1, "U+0009"}},
        {"a\x1B[31m", TextFlaw{1, "U+001B"}},
        {"A\xFF"
         "cme",
         TextFlaw{1, ""}},
        {"\u202E\xFF", TextFlaw{3, ""}}, // what is no text comes first
    }));
    CAPTURE(row.text);
    CHECK(findTextFlaw(row.text) == row.flaw);
}

TEST_CASE("a text of blanks says nothing", "[base][text]")
{
    for (const auto *text : {"", " ", " \t\n", "\u00A0", "\u3000\u2003\u2800"})
        CHECK(isBlank(text));
    for (const auto *text : {"a", " a", "\u00A0x", "\U0001F680"})
        CHECK_FALSE(isBlank(text));
}

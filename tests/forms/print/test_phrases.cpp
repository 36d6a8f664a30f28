// SPDX-License-Identifier: Apache-2.0
#include "forms/print/number_words.h"
#include "forms/print/paper.h"
#include "forms/print/phrases.h"
#include "tests/catch.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::forms;

TEST_CASE("Every phrase is there in every language, with the same gaps")
{
    for (const auto &entry : phrases()) {
        CAPTURE(entry.english);
        CHECK_FALSE(entry.english.empty());
        CHECK_FALSE(entry.german.empty());
        CHECK(std::ranges::count(entry.english, '{') == std::ranges::count(entry.german, '{'));
        CHECK(std::ranges::count(entry.english, '{') == std::ranges::count(entry.english, '}'));
    }
}

TEST_CASE("A pass mark that no decimals hold is told as it is")
{
    CHECK(exactWords(Exact::quotient(200, 3), "en") == "66 2/3");
    CHECK(exactWords(Exact::quotient(1, 3), "de") == "1/3");
    CHECK(exactWords(Exact::quotient(165, 2), "de") == "82,5");
    CHECK(exactWords(80, "en") == "80");
}

TEST_CASE("A region does not change the words, and a language without words is English")
{
    CHECK(phrase(Phrase::SoundsLike, "de") == "So klingt es");
    CHECK(phrase(Phrase::SoundsLike, "de-AT") == "So klingt es");
    CHECK(phrase(Phrase::SoundsLike, "del") == "Sounds like");
    CHECK(phrase(Phrase::SoundsLike, "") == "Sounds like");
    CHECK(phrase(Phrase::PageOf, "de", 2, 7) == "Seite 2 von 7");
}

TEST_CASE("Numbers are written as the language writes them")
{
    CHECK(numberWords(12, "en") == "12");
    CHECK(numberWords(Exact::quotient(15, 2), "en") == "7.5");
    CHECK(numberWords(Exact::quotient(15, 2), "de") == "7,5");
    CHECK(numberWords(Exact::quotient(1, 3), "en", 2) == "0.33");
    CHECK(numberWords(-3, "en") == "−3");
    CHECK(numberWords(100, "en", 2) == "100");
}

TEST_CASE("Sheets have the sizes of ISO 216")
{
    CHECK(sheet(Paper::A4, 0).width == Approx(595.28).margin(0.01));
    CHECK(sheet(Paper::A4, 50).innerHeight() == Approx(741.89).margin(0.01));
    CHECK(sheet(Paper::A3, 0).height == Approx(1190.55).margin(0.01));
    CHECK(paperFromWord("a5") == Paper::A5);
    CHECK_FALSE(paperFromWord("A6"));
}

// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/new_ids.h"
#include "forms/edit/plain_words.h"
#include "tests/catch.h"

using namespace ringtrue::forms;

TEST_CASE("Names are made of words", "[forms][edit]")
{
    struct Row {
        std::string words, slug;
    };
    const auto row = GENERATE(values<Row>({
        {"You get a name and a day", "you-get-a-name-and-a-day"},
        {"  Kept!  ", "kept"},
        {"Größe: Straße 12", "groesse-strasse-12"},
        {"GRÖSSE", "groesse"},
        {"Éclair — naïve, façade", "eclair-naive-facade"},
        {"Customer’s word, don't", "customers-word-dont"},
        {"Łódź, Çeşme, Žižkov", "lodz-cesme-zizkov"},
        {"約束", ""},
        {"--- ***", ""},
        {"", ""},
        {"You hear from us first and you never have to ask twice", "you-hear-from-us-first-and-you-never"},
        {"Donaudampfschifffahrtsgesellschaftskapitaen", "donaudampfschifffahrtsgesellschaftskapit"},
    }));
    CAPTURE(row.words);
    CHECK(slugOf(row.words) == row.slug);
}

TEST_CASE("Names are unique among those there are", "[forms][edit]")
{
    CHECK(newId("Kept", "pillar", {}) == "kept");
    CHECK(newId("Kept", "pillar", {"kept"}) == "kept-2");
    CHECK(newId("Kept", "pillar", {"kept", "kept-2", "clear"}) == "kept-3");
    CHECK(newId("約束", "promise", {}) == "promise");
    CHECK(newId("約束", "promise", {"promise"}) == "promise-2");
}

TEST_CASE("Pasted words come without what a file must not hold", "[forms][edit]")
{
    CHECK(plainWords("  We\r\nkeep\rit. \n") == "We\nkeep\nit.");
    CHECK(plainWords("so\u00ADft, \u202Eturned, zero\u200Bwidth\x07") == "soft, turned, zerowidth");
    CHECK(plainWords("no UTF-8 \xFF"
                     " here")
              .empty());
    CHECK(plainWords("\u200B \t").empty());
    CHECK(plainLine(" We \t keep\n\n it. ") == "We keep it.");
    CHECK(plainLine("").empty());
}

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/translated.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("A language is the one asked for where it is the same, or where one of both names no region", "[domain]")
{
    CHECK(isLanguage("de", "de"));
    CHECK(isLanguage("DE-at", "de-AT"));
    CHECK(isLanguage("de", "de-AT"));
    CHECK(isLanguage("de-AT", "de"));
    CHECK_FALSE(isLanguage("de-AT", "de-CH"));
    CHECK_FALSE(isLanguage("de", "da"));
    CHECK_FALSE(isLanguage("de", "den"));
    CHECK_FALSE(isLanguage("", "de"));
}

TEST_CASE("The very language goes before one that is close, and that before none", "[domain]")
{
    const std::vector<Translation> translations{{"de-AT", {}}, {"de", {}}, {"pt-BR", {}}};
    REQUIRE(findTranslation(translations, "de") != nullptr);
    CHECK(findTranslation(translations, "de") == &translations[1]);
    CHECK(findTranslation(translations, "de-at") == &translations[0]);
    CHECK(findTranslation(translations, "de-CH") == &translations[1]);
    CHECK(findTranslation(translations, "pt") == &translations[2]);
    CHECK(findTranslation(translations, "fr") == nullptr);
    CHECK(findTranslation({}, "de") == nullptr);
}

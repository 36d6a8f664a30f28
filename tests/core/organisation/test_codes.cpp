// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/codes.h"
#include "tests/catch.h"

#include <string>

using namespace ringtrue::organisation;

TEST_CASE("language tags have the shape of BCP 47", "[organisation]")
{
    for (const auto *tag : {"en", "de-AT", "gsw", "zh-Hant-TW", "es-419", "sl-rozaj-biske-1994", "de-CH-1901",
                            "en-u-ca-gregory", "fr-x-quay", "zh-cmn-Hans"}) {
        CAPTURE(tag);
        CHECK(isLanguageTag(tag));
    }
    for (const auto *tag : {"", "e", "12", "klingonese", "n l", "en_GB", "en-", "-en", "../../x", "d\u20AC", "en-u",
                            "en--GB", "de-AT-AT", "en-GB-x", "en-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        CAPTURE(tag);
        CHECK_FALSE(isLanguageTag(tag));
    }
}

TEST_CASE("countries are those of ISO 3166-1 and Kosovo", "[organisation]")
{
    for (const auto *code : {"AD", "BE", "GB", "NL", "XK", "ZW"})
        CHECK(isCountry(code));
    for (const auto *code : {"", "B", "be", "XX", "UK", "EU", "BEL", "D ", " A", "A ", "Belgium"})
        CHECK_FALSE(isCountry(code));
    int countries = 0;
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second)
            countries += isCountry(std::string{first, second}) ? 1 : 0;
    CHECK(countries == 250); // 249 of ISO 3166-1:2020, and XK
}

TEST_CASE("a slug is of lower-case letters, digits and hyphens", "[organisation]")
{
    CHECK(isSlug("late-parcel-2"));
    CHECK(isSlug(std::string(64, 'x')));
    for (const auto &text : {std::string(), std::string("Late"), std::string("late parcel"), std::string(65, 'x')})
        CHECK_FALSE(isSlug(text));
}

// SPDX-License-Identifier: Apache-2.0
#include "core/domain/cause.h"
#include "tests/catch.h"

#include <set>

using namespace ringtrue;

TEST_CASE("The lists that are built in have an order, ids of their own and words in two languages", "[domain]")
{
    std::set<std::string> ids;
    std::int32_t last = 0;
    for (const auto &cause : builtInCauses()) {
        CHECK(ids.insert(cause.id.text()).second);
        CHECK(cause.place == ++last);
        CHECK(cause.isInUse);
        CHECK_FALSE(cause.words.empty());
        CHECK_FALSE(wordsIn("de", cause.words, cause.translations) == cause.words);
    }
    CHECK(last == 7);
    const auto attributions = builtInAttributions();
    REQUIRE(attributions.size() == 3);
    CHECK(attributions[1].id == AttributionSlug("centre"));
    CHECK(attributions[1].place == 2);
}

TEST_CASE("An entry is found by its id, also one that is out of use", "[domain]")
{
    auto causes = builtInCauses();
    causes[2].isInUse = false;
    REQUIRE(findReason(causes, CauseSlug("not-followed")) != nullptr);
    CHECK_FALSE(findReason(causes, CauseSlug("not-followed"))->isInUse);
    CHECK(findReason(causes, CauseSlug("luck")) == nullptr);
    CHECK(findReason(std::vector<Cause>{}, CauseSlug("skill")) == nullptr);
}

TEST_CASE("Words are in the very language, in one that is close, or as they are", "[domain]")
{
    const std::map<std::string, std::string, std::less<>> words{
        {"de-AT", "Können AT"}, {"de", "Können"}, {"pt-BR", "Técnica"}};
    CHECK(wordsIn("de", "Skill", words) == "Können");
    CHECK(wordsIn("de-AT", "Skill", words) == "Können AT");
    CHECK(wordsIn("de-CH", "Skill", words) == "Können");
    CHECK(wordsIn("pt", "Skill", words) == "Técnica");
    CHECK(wordsIn("pt-PT", "Skill", words) == "Skill");
    CHECK(wordsIn("", "Skill", words) == "Skill");
}

// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/cause_facts.h"
#include "core/organisation/directory.h"
#include "core/organisation/import_causes.h"
#include "tests/core/service/workspace_samples.h"

#include <limits>

using namespace ringtrue;
using namespace ringtrue::organisation;
using tests::idNumber;

namespace {

const NewId noIds = [] { return Uuid{}; };

std::vector<std::string> idsOf(const std::vector<Cause> &causes)
{
    std::vector<std::string> out;
    for (const auto &cause : causes)
        out.push_back(cause.id.text());
    return out;
}

const std::vector<std::string> builtIn{"knowledge", "skill",        "not-followed", "tool",
                                       "policy",    "no-authority", "customer"};

} // namespace

TEST_CASE("A centre that changed nothing has the lists that are built in", "[organisation]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    auto reader = workspace->readFacts();
    REQUIRE(reader);
    const auto directory = readDirectory(*reader, workspace->keys());
    REQUIRE(directory);
    CHECK(idsOf(directory->causes) == builtIn);
    CHECK(directory->causes == builtInCauses());
    CHECK(directory->attributions == builtInAttributions());
    CHECK(directory->attributions.size() == 3);
}

TEST_CASE("What a centre changes takes the place of what is built in, and the newest fact counts", "[organisation]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    Cause skill{.id = CauseSlug("skill"), .words = "Craft", .translations = {{"nl", "Vaardigheid"}}, .place = 2};
    auto retired = skill;
    retired.isInUse = false;
    const Cause added{.id = CauseSlug("noise"), .words = "Noise in the room", .place = 8};
    REQUIRE(workspace->append(idNumber<PersonId>(1), {causeFact(skill), causeFact(added), causeFact(retired)}).get());
    auto reader = workspace->readFacts();
    REQUIRE(reader);
    const auto causes = readDirectory(*reader, workspace->keys())->causes;
    REQUIRE(causes.size() == builtIn.size() + 1);
    CHECK(*findReason(causes, CauseSlug("skill")) == retired);
    CHECK(causes.back() == added);
    CHECK(findReason(causes, CauseSlug("luck")) == nullptr);
}

TEST_CASE("A cause whose body is not what its kind promises is not taken", "[organisation]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto bent = [&](const char *key, const ledger::Body &value) {
        auto fact = attributionFact({.id = AttributionSlug("agent"), .words = "Agent", .place = 1});
        fact.body[key] = value;
        return bool(workspace->append(idNumber<PersonId>(1), {fact}).get());
    };
    CHECK(bent("words", "Somebody at the desk")); // as it may be
    CHECK_FALSE(bent("attribution", "No Slug"));
    CHECK_FALSE(bent("attribution", 7));
    CHECK_FALSE(bent("words", "  "));
    CHECK_FALSE(bent("words", ledger::Body::array()));
    CHECK_FALSE(bent("translations", ledger::Body::array()));
    CHECK_FALSE(bent("translations", {{"de", 7}}));
    CHECK_FALSE(bent("translations", {{"no language", "x"}}));
    CHECK_FALSE(bent("in_use", "yes"));
    CHECK_FALSE(bent("place", -1));
    CHECK_FALSE(bent("place", 4'294'967'297)); // 1 in 32 bits
}

TEST_CASE("A table of causes changes what it names and adds what is new at the end", "[organisation]")
{
    const auto read = importCauses(
        "slug,words,in_use,translations\nskill,Craft,no,de=Handwerk;fr=Métier\nnoise,Noise,,\n", Directory{}, noIds);
    REQUIRE(read);
    CHECK(read->at(0)
          == Cause{.id = CauseSlug("skill"),
                   .words = "Craft",
                   .translations = {{"de", "Handwerk"}, {"fr", "Métier"}},
                   .isInUse = false,
                   .place = 2});
    CHECK(read->at(1) == Cause{.id = CauseSlug("noise"), .words = "Noise", .place = 8});
    // An absent column keeps what is known.
    const auto kept = importCauses("slug,words\nskill,Craft\n", Directory{}, noIds);
    REQUIRE(kept);
    CHECK(kept->front().translations == builtInCauses().at(1).translations);
    CHECK(kept->front().isInUse);
}

TEST_CASE("A table of all attributions sets their order", "[organisation]")
{
    const auto read = importAttributions(
        "slug,words\nother-department,Elsewhere\nsupplier,Supplier\ncentre,Centre\nagent,Agent\n", Directory{}, noIds);
    REQUIRE(read);
    std::vector<std::int32_t> places;
    for (const auto &attribution : *read)
        places.push_back(attribution.place);
    CHECK(places == std::vector<std::int32_t>{1, 2, 3, 4});
}

TEST_CASE("A table of causes with wrong rows is refused whole", "[organisation]")
{
    const auto refused = importCauses("slug,words,in_use,translations\nSkill,Craft,perhaps,Handwerk\nskill,,yes,de=A;"
                                      "de=B\nnoise,Noise,,\nnoise,Noise,,\n",
                                      Directory{}, noIds);
    REQUIRE_FALSE(refused);
    CHECK(std::get<std::vector<RowFinding>>(refused.error())
          == std::vector<RowFinding>{{RowProblem::BadSlug, 2, "slug", "Skill"},
                                     {RowProblem::BadYesNo, 2, "in_use", "perhaps"},
                                     {RowProblem::BadLanguage, 2, "translations", "Handwerk"},
                                     {RowProblem::MissingValue, 3, "words", ""},
                                     {RowProblem::Repeated, 3, "translations", "de", 3},
                                     {RowProblem::Repeated, 5, "slug", "noise", 4}});
}

TEST_CASE("Words of a cause are in the language asked for, or as the centre wrote them", "[organisation]")
{
    const Cause cause{
        .id = CauseSlug("skill"), .words = "Skill", .translations = {{"de", "Können"}, {"pt-BR", "Técnica"}}};
    CHECK(wordsIn("de", cause.words, cause.translations) == "Können");
    CHECK(wordsIn("de-AT", cause.words, cause.translations) == "Können");
    CHECK(wordsIn("pt-BR", cause.words, cause.translations) == "Técnica");
    CHECK(wordsIn("nl", cause.words, cause.translations) == "Skill");
}

TEST_CASE("Words of a cause that are empty in a language are refused, and passed over where they stand already",
          "[organisation]")
{
    for (const std::string_view empty : {"de=", "de= ", "fr=Savoir;de="}) {
        const auto refused =
            importCauses("slug,words,translations\nskill,Craft," + std::string(empty) + "\n", Directory{}, noIds);
        REQUIRE_FALSE(refused);
        CHECK(std::get<std::vector<RowFinding>>(refused.error())
              == std::vector<RowFinding>{{RowProblem::MissingValue, 2, "translations", "de"}});
    }
    CHECK(wordsIn("de", "Skill", {{"de", " "}}) == "Skill");
    CHECK(wordsIn("de", "Skill", {{"de", ""}, {"de-AT", "Können"}}) == "Können");
}

TEST_CASE("A cause behind the last place that there is shares it", "[organisation]")
{
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    Directory directory;
    directory.causes.back().place = most;
    const auto read = importCauses("slug,words\nnoise,Noise\nweather,Weather\n", directory, noIds);
    REQUIRE(read);
    CHECK(read->at(0).place == most);
    CHECK(read->at(1).place == most);
}

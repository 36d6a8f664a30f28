// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_journeys.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::organisation;

namespace {

const PersonId owner{*Uuid::parse("018f0000-0000-7000-8000-000000000009")};

Directory withOwner()
{
    Directory directory;
    directory.people.push_back({.person = {.id = owner,
                                           .name = "Nadia Weiss",
                                           .externalId = "x-1",
                                           .roles = {Role::ExperienceOwner},
                                           .team = {},
                                           .languages = {}},
                                .legible = Legible::Yes});
    return directory;
}

NewId counted()
{
    return [next = std::uint8_t{0}]() mutable {
        Uuid::Bytes bytes{};
        bytes[15] = ++next;
        return Uuid{bytes};
    };
}

} // namespace

TEST_CASE("contact types name their owners by external id or name", "[organisation]")
{
    const auto types =
        importContactTypes("slug,name,owners\nlate-parcel,Late parcel,x-1\nreturn,Return,Nadia Weiss\nother,Other,\n",
                           withOwner(), counted());
    REQUIRE(types);
    CHECK(types->at(0).owners == std::vector{owner});
    CHECK(types->at(1).owners == std::vector{owner});
    CHECK(types->at(2).owners.empty());
}

TEST_CASE("a contact type with a bad slug or an unknown owner is refused", "[organisation]")
{
    const auto refused =
        importContactTypes("slug,name,owners\nLate Parcel,Late parcel,Nobody\n", withOwner(), counted());
    REQUIRE_FALSE(refused);
    CHECK(std::get<std::vector<RowFinding>>(refused.error())
          == std::vector<RowFinding>{{RowProblem::BadSlug, 2, "slug", "Late Parcel"},
                                     {RowProblem::UnknownPerson, 2, "owners", "Nobody"}});
}

TEST_CASE("journeys are put together from rows of touchpoints, in the order of the file", "[organisation]")
{
    const auto journeys = importJourneys("journey,stage,touchpoint,inside_centre,owners\n"
                                         "Moving house,Decide,Web site,no,x-1\n"
                                         "Moving house,Decide,Call,yes,\n"
                                         "Moving house,Move,Letter,no,\n",
                                         withOwner(), counted());
    REQUIRE(journeys);
    REQUIRE(journeys->size() == 1);
    const auto &journey = journeys->front();
    CHECK(journey.owners == std::vector{owner});
    REQUIRE(journey.stages.size() == 2);
    CHECK(journey.stages[0].name == "Decide");
    CHECK(journey.stages[0].touchpoints == std::vector<Touchpoint>{{"Web site", false}, {"Call", true}});
    CHECK(journey.stages[1].touchpoints == std::vector<Touchpoint>{{"Letter", false}});
}

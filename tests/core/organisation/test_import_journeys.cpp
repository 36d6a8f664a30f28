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

NewId journeysCounted()
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
                           withOwner(), journeysCounted());
    REQUIRE(types);
    CHECK(types->at(0).owners == std::vector{owner});
    CHECK(types->at(1).owners == std::vector{owner});
    CHECK(types->at(2).owners.empty());
}

TEST_CASE("a slug of more than 64 characters is too long, and not of other characters", "[organisation]")
{
    const std::string longest(longestSlug, 'x');
    CHECK(importContactTypes("slug,name\n" + longest + ",Late parcel\n", withOwner(), journeysCounted()));
    const auto refused =
        importContactTypes("slug,name\n" + longest + "x,Late parcel\n", withOwner(), journeysCounted());
    REQUIRE_FALSE(refused);
    const auto findings = std::get<std::vector<RowFinding>>(refused.error());
    CHECK(findings == std::vector<RowFinding>{{RowProblem::LongSlug, 2, "slug", longest + "x"}});
}

TEST_CASE("a contact type with a bad slug or an unknown owner is refused", "[organisation]")
{
    const auto refused =
        importContactTypes("slug,name,owners\nLate Parcel,Late parcel,Nobody\n", withOwner(), journeysCounted());
    REQUIRE_FALSE(refused);
    CHECK(std::get<std::vector<RowFinding>>(refused.error())
          == std::vector<RowFinding>{{RowProblem::BadSlug, 2, "slug", "Late Parcel"},
                                     {RowProblem::UnknownPerson, 2, "owners", "Nobody"}});
}

TEST_CASE("an owner whose name several people have is asked for by external id", "[organisation]")
{
    auto directory = withOwner();
    auto namesake = directory.people.front();
    namesake.person.id = PersonId{*Uuid::parse("018f0000-0000-7000-8000-000000000008")};
    namesake.person.externalId = "x-2";
    directory.people.push_back(namesake);
    const auto refused = importJobs("slug,name,owners\nmove,Move,Nadia Weiss\n", directory, journeysCounted());
    REQUIRE_FALSE(refused);
    CHECK(std::get<std::vector<RowFinding>>(refused.error())
          == std::vector<RowFinding>{{RowProblem::SeveralPeople, 2, "owners", "Nadia Weiss"}});
    CHECK(importJobs("slug,name,owners\nmove,Move,x-1\n", directory, journeysCounted()));
}

TEST_CASE("without a column of owners a contact type keeps its own", "[organisation]")
{
    auto directory = withOwner();
    const ContactType known{.id = ContactTypeId{owner.uuid()}, .slug = "late", .name = "Late", .owners = {owner}};
    directory.contactTypes.push_back(known);
    auto types = importContactTypes("slug,name\nlate,Late parcel\n", directory, journeysCounted());
    REQUIRE(types);
    CHECK(types->at(0).id == known.id);
    CHECK(types->at(0).name == "Late parcel");
    CHECK(types->at(0).owners == known.owners);
    types = importContactTypes("slug,name,owners\nlate,Late parcel,\n", directory, journeysCounted());
    REQUIRE(types);
    CHECK(types->at(0).owners.empty());
}

TEST_CASE("rows of one journey that contradict each other are refused with both lines", "[organisation]")
{
    auto directory = withOwner();
    auto other = directory.people.front();
    other.person = {.id = PersonId{*Uuid::parse("018f0000-0000-7000-8000-000000000008")},
                    .name = "Bo",
                    .externalId = "x-2",
                    .roles = {Role::ExperienceOwner},
                    .team = {},
                    .languages = {}};
    directory.people.push_back(other);
    const auto refused = importJourneys("journey,stage,touchpoint,inside_centre,owners\n"
                                        "Move,Plan,Web,no,\n"
                                        "Move,Plan,Call,no,x-1\n"
                                        "Move,Plan,Web,yes,x-1\n"
                                        "Move,Go,Van,no,x-2\n"
                                        "Stay,Go,Van,no,x-2\n",
                                        directory, journeysCounted());
    REQUIRE_FALSE(refused);
    CHECK(std::get<std::vector<RowFinding>>(refused.error())
          == std::vector<RowFinding>{{RowProblem::Repeated, 4, "touchpoint", "Move / Plan / Web", 2},
                                     {RowProblem::Contradicts, 5, "owners", "x-2", 3}});
}

TEST_CASE("absent columns keep a known journey's owners and what is inside the centre", "[organisation]")
{
    auto directory = withOwner();
    directory.journeys.push_back({.id = CustomerJourneyId{owner.uuid()},
                                  .name = "Move",
                                  .owners = {owner},
                                  .stages = {{.name = "Plan", .touchpoints = {{"Call", true}, {"Web", false}}}}});
    const auto journeys =
        importJourneys("journey,stage,touchpoint\nMove,Plan,Call\nMove,Go,Call\n", directory, journeysCounted());
    REQUIRE(journeys);
    REQUIRE(journeys->size() == 1);
    CHECK(journeys->front()
          == CustomerJourney{.id = CustomerJourneyId{owner.uuid()},
                             .name = "Move",
                             .owners = {owner},
                             .stages = {{.name = "Plan", .touchpoints = {{"Call", true}}},
                                        {.name = "Go", .touchpoints = {{"Call", false}}}}});
}

TEST_CASE("journeys are put together from rows of touchpoints, in the order of the file", "[organisation]")
{
    const auto journeys = importJourneys("journey,stage,touchpoint,inside_centre,owners\n"
                                         "Moving house,Decide,Web site,no,x-1\n"
                                         "Moving house,Decide,Call,yes,\n"
                                         "Moving house,Move,Letter,no,\n",
                                         withOwner(), journeysCounted());
    REQUIRE(journeys);
    REQUIRE(journeys->size() == 1);
    const auto &journey = journeys->front();
    CHECK(journey.owners == std::vector{owner});
    REQUIRE(journey.stages.size() == 2);
    CHECK(journey.stages[0].name == "Decide");
    CHECK(journey.stages[0].touchpoints == std::vector<Touchpoint>{{"Web site", false}, {"Call", true}});
    CHECK(journey.stages[1].touchpoints == std::vector<Touchpoint>{{"Letter", false}});
}

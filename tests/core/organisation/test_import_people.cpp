// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_people.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::organisation;

namespace {

NewId counted()
{
    return [next = std::uint8_t{0}]() mutable {
        Uuid::Bytes bytes{};
        bytes[15] = ++next;
        return Uuid{bytes};
    };
}

Directory withTeam()
{
    Directory directory;
    directory.teams.push_back({.id = TeamId{counted()()},

                               .name = "Harbour",
                               .site = "",
                               .vendor = "",
                               .country = "",
                               .languages = {}});
    return directory;
}

std::vector<RowFinding> findingsOf(const TableRefusal &refusal)
{
    REQUIRE(std::holds_alternative<std::vector<RowFinding>>(refusal));
    return std::get<std::vector<RowFinding>>(refusal);
}

} // namespace

TEST_CASE("people are read with roles, team and languages", "[organisation]")
{
    const auto directory = withTeam();
    const auto people = importPeople("external_id;name;roles;team;languages;active\n"
                                     "a-1;Ineke Vos; agent ; Harbour ;nl, \n",
                                     directory, counted());
    REQUIRE_FALSE(people); // a comma in a cell of a list is no language
    const auto good = importPeople("external_id,name,roles,team,languages,active\n"
                                   "a-1,Ineke Vos,agent;trainer,Harbour,nl;de-AT,\n"
                                   "e-2,Jo Brandt,evaluator,,,no\n",
                                   directory, counted());
    REQUIRE(good);
    REQUIRE(good->size() == 2);
    CHECK(good->at(0).name == "Ineke Vos");
    CHECK(good->at(0).externalId == "a-1");
    CHECK(good->at(0).roles == std::vector{Role::Agent, Role::Trainer});
    CHECK(good->at(0).team == directory.teams[0].id);
    CHECK(good->at(0).languages == std::vector<std::string>{"nl", "de-AT"});
    CHECK(good->at(0).active);
    CHECK_FALSE(good->at(1).active);
    CHECK(good->at(0).id != good->at(1).id);
}

TEST_CASE("somebody whose external id is known keeps the id", "[organisation]")
{
    Directory directory;
    const PersonId known{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};
    directory.people.push_back({.person = {.id = known,
                                           .name = "Ineke Vos",
                                           .externalId = "a-1",
                                           .roles = {Role::Agent},
                                           .team = {},
                                           .languages = {}},
                                .legible = Legible::Yes});
    const auto people = importPeople("external_id,name,roles\na-1,Ineke de Vos,agent\n", directory, counted());
    REQUIRE(people);
    CHECK(people->at(0).id == known);
    CHECK(people->at(0).name == "Ineke de Vos");
}

TEST_CASE("an id means who has it here: without an external id, too, and beside one both must agree", "[organisation]")
{
    const std::string first = "018f0000-0000-7000-8000-000000000001";
    const std::string second = "018f0000-0000-7000-8000-000000000002";
    const std::string erased = "018f0000-0000-7000-8000-000000000003";
    const auto listed = [](const std::string &id, const std::string &externalId, Legible legible = Legible::Yes) {
        return ListedPerson{.person = {.id = PersonId{*Uuid::parse(id)},
                                       .name = "Ineke Vos",
                                       .externalId = externalId,
                                       .roles = {Role::Agent},
                                       .team = {},
                                       .languages = {}},
                            .legible = legible};
    };
    Directory directory;
    directory.people = {listed(first, ""), listed(second, "a-2"), listed(erased, "", Legible::Erased)};
    const auto taken = importPeople("id,external_id,name,roles\n" + first + ",a-1,Ineke Vos,lead\n" + second
                                        + ",,Ineke Vos,lead\n,a-3,Ineke Vos,lead\n",
                                    directory, counted());
    REQUIRE(taken);
    CHECK(taken->at(0).id.text() == first);
    CHECK(taken->at(0).externalId == "a-1"); // there was none
    CHECK(taken->at(1).id.text() == second);
    CHECK(taken->at(1).externalId == "a-2"); // an empty cell says nothing of it
    CHECK(taken->at(1).roles == std::vector{Role::Lead});
    CHECK(taken->at(2).id == PersonId{counted()()});
    const auto refused = importPeople("id,external_id,name,roles\nnot-an-id,,Zed,agent\n" + erased
                                          + ",,Zoe,agent\n018f0000-0000-7000-8000-000000000009,,Zac,agent\n" + second
                                          + ",a-9,Zed,agent\n" + first + ",a-2,Zed,agent\n" + first + ",,Bo,agent\n",
                                      directory, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error())
          == std::vector<RowFinding>{{RowProblem::NobodysId, 2, "id", "not-an-id"},
                                     {RowProblem::NobodysId, 3, "id", erased},
                                     {RowProblem::NobodysId, 4, "id", "018f0000-0000-7000-8000-000000000009"},
                                     {RowProblem::OtherPerson, 5, "external_id", "a-9"},
                                     {RowProblem::OtherPerson, 6, "external_id", "a-2"},
                                     {RowProblem::Repeated, 7, "id", first, 6}});
}

TEST_CASE("an absent column leaves of somebody known what is known; an empty cell empties", "[organisation]")
{
    auto directory = withTeam();
    const Person known{.id = PersonId{*Uuid::parse("018f0000-0000-7000-8000-000000000001")},
                       .name = "Ineke Vos",
                       .externalId = "a-1",
                       .roles = {Role::Agent},
                       .team = directory.teams[0].id,
                       .languages = {"nl", "de"},
                       .active = false};
    directory.people.push_back({.person = known, .legible = Legible::Yes});
    auto people = importPeople("external_id,name,roles\na-1,Ineke de Vos,lead\n", directory, counted());
    REQUIRE(people);
    Person expected = known;
    expected.name = "Ineke de Vos";
    expected.roles = {Role::Lead};
    CHECK(people->at(0) == expected);
    people =
        importPeople("external_id,name,roles,team,languages,active\na-1,Ineke de Vos,lead,,,\n", directory, counted());
    REQUIRE(people);
    expected.team.reset();
    expected.languages.clear();
    CHECK(people->at(0) == expected); // still not active: empty is neither yes nor no
    people = importPeople("external_id,name,roles,active\na-1,Ineke de Vos,lead,yes\n", directory, counted());
    REQUIRE(people);
    CHECK(people->at(0).active);
}

TEST_CASE("without an external id nobody is made whose name somebody has", "[organisation]")
{
    Directory directory;
    directory.people.push_back({.person = {.id = PersonId{counted()()},
                                           .name = "Ineke Vos",
                                           .externalId = "",
                                           .roles = {Role::Agent},
                                           .team = {},
                                           .languages = {}},
                                .legible = Legible::Yes});
    const auto refused = importPeople("external_id,name,roles\n"
                                      ",Ineke Vos,agent\n"
                                      ",Bo,agent\n"
                                      ",Bo,lead\n"
                                      "a-1,Cy,agent\n"
                                      ",Cy,agent\n"
                                      ",Di,agent\n"
                                      "a-2,Di,agent\n",
                                      directory, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error())
          == std::vector<RowFinding>{{RowProblem::SameName, 2, "name", "Ineke Vos"},
                                     {RowProblem::SameName, 4, "name", "Bo", 3},
                                     {RowProblem::SameName, 6, "name", "Cy", 5},
                                     {RowProblem::SameName, 8, "name", "Di", 7}});
    CHECK(importPeople("external_id,name,roles\na-1,Bo,agent\na-2,Bo,agent\na-3,Ineke Vos,agent\n", directory,
                       counted()));
}

TEST_CASE("characters that cannot be seen are refused with line and column", "[organisation]")
{
    const auto refused = importPeople("external_id,name,roles\n"
                                      "a-1,Fine,agent\n"
                                      "a-2,\xE2\x80\xAE"
                                      "evil,agent\n"
                                      "a\xE2\x80\x8B-3,Bo,agent\n",
                                      {}, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error())
          == std::vector<RowFinding>{{RowProblem::UnseenCharacter, 3, "name", "U+202E"},
                                     {RowProblem::UnseenCharacter, 4, "external_id", "U+200B"}});
    // Persian and emoji are written with joiners
    CHECK(importTeams("name\n\xD8\xAA\xDB\x8C\xD9\x85\xE2\x80\x8C\xD9\x87\xD8\xA7\n"
                      "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80\n",
                      {}, counted()));
}

TEST_CASE("a table without rows, and rows without a name, are refused", "[organisation]")
{
    auto refused = importTeams("name\n\n", {}, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error()) == std::vector<RowFinding>{{RowProblem::NoRows, 1, "", ""}});
    refused = importTeams("name\n\"\"\n\"   \"\n  \n\xC2\xA0\n", {}, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error())
          == std::vector<RowFinding>{{RowProblem::MissingValue, 2, "name", ""},
                                     {RowProblem::MissingValue, 3, "name", ""},
                                     {RowProblem::MissingValue, 4, "name", ""},
                                     {RowProblem::MissingValue, 5, "name", ""}});
}

TEST_CASE("every wrong row of a people file is named and nothing is taken", "[organisation]")
{
    const auto refused = importPeople("external_id,name,roles,team,active\n"
                                      "a-1,,agent,,\n"
                                      "a-2,Bo,boss,,\n"
                                      "a-3,Cy,agent,Nowhere,maybe\n"
                                      "a-1,Di,agent,,\n"
                                      "a-4,Ed, ; ,,\n",
                                      withTeam(), counted());
    REQUIRE_FALSE(refused);
    const auto findings = findingsOf(refused.error());
    const std::vector<RowFinding> expected{
        {RowProblem::MissingValue, 2, "name", ""},          {RowProblem::UnknownRole, 3, "roles", "boss"},
        {RowProblem::UnknownTeam, 4, "team", "Nowhere"},    {RowProblem::BadYesNo, 4, "active", "maybe"},
        {RowProblem::Repeated, 5, "external_id", "a-1", 2}, {RowProblem::MissingValue, 6, "roles", ""},
    };
    CHECK(findings == expected);
}

TEST_CASE("a people file without its columns says which are missing", "[organisation]")
{
    const auto refused = importPeople("external_id,surname\n1,Vos\n", {}, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error())
          == std::vector<RowFinding>{
              {RowProblem::MissingColumn, 1, "name", ""},
              {RowProblem::MissingColumn, 1, "roles", ""},
              {RowProblem::UnknownColumn, 1, "surname", "name, roles, external_id, team, languages, active, id"}});
    CHECK(std::holds_alternative<CsvError>(importPeople("", {}, counted()).error()));
}

TEST_CASE("teams are read, and a bad country or language is named", "[organisation]")
{
    const auto teams =
        importTeams("name,site,vendor,country,languages\nHarbour,Ostend,,BE,nl;fr\n", withTeam(), counted());
    REQUIRE(teams);
    CHECK(teams->at(0).id == withTeam().teams[0].id);
    CHECK(teams->at(0).country == "BE");
    auto known = withTeam();
    known.teams[0] = teams->at(0);
    const auto changed = importTeams("name,vendor\nHarbour,Quay\n", known, counted());
    REQUIRE(changed);
    auto expected = known.teams[0];
    expected.vendor = "Quay";
    CHECK(changed->at(0) == expected);
    const auto refused = importTeams("name,country,languages\nHarbour,XX,n l\n", {}, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error())
          == std::vector<RowFinding>{{RowProblem::BadLanguage, 2, "languages", "n l"},
                                     {RowProblem::BadCountry, 2, "country", "XX"}});
}

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
    const auto people = importPeople("id;name;roles;team;languages;active\n"
                                     "a-1;Ineke Vos; agent ; Harbour ;nl, \n",
                                     directory, counted());
    REQUIRE_FALSE(people); // a comma in a cell of a list is no language
    const auto good = importPeople("id,name,roles,team,languages,active\n"
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

TEST_CASE("every wrong row of a people file is named and nothing is taken", "[organisation]")
{
    const auto refused = importPeople("id,name,roles,team,active\n"
                                      "a-1,,agent,,\n"
                                      "a-2,Bo,boss,,\n"
                                      "a-3,Cy,agent,Nowhere,maybe\n"
                                      "a-1,Di,agent,,\n"
                                      "a-4,Ed, ; ,,\n",
                                      withTeam(), counted());
    REQUIRE_FALSE(refused);
    const auto findings = findingsOf(refused.error());
    const std::vector<RowFinding> expected{
        {RowProblem::MissingValue, 2, "name", ""},       {RowProblem::UnknownRole, 3, "roles", "boss"},
        {RowProblem::UnknownTeam, 4, "team", "Nowhere"}, {RowProblem::BadYesNo, 4, "active", "maybe"},
        {RowProblem::Repeated, 5, "external_id", "a-1"}, {RowProblem::MissingValue, 6, "roles", ""},
    };
    CHECK(findings == expected);
}

TEST_CASE("a people file without its columns says which are missing", "[organisation]")
{
    const auto refused = importPeople("id,surname\n1,Vos\n", {}, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error())
          == std::vector<RowFinding>{{RowProblem::MissingColumn, 1, "name", ""},
                                     {RowProblem::MissingColumn, 1, "roles", ""}});
    CHECK(std::holds_alternative<CsvError>(importPeople("", {}, counted()).error()));
}

TEST_CASE("teams are read, and a bad country or language is named", "[organisation]")
{
    const auto teams =
        importTeams("name,site,vendor,country,languages\nHarbour,Ostend,,BE,nl;fr\n", withTeam(), counted());
    REQUIRE(teams);
    CHECK(teams->at(0).id == withTeam().teams[0].id);
    CHECK(teams->at(0).country == "BE");
    const auto refused = importTeams("name,country,languages\nHarbour,Belgium,n l\n", {}, counted());
    REQUIRE_FALSE(refused);
    CHECK(findingsOf(refused.error())
          == std::vector<RowFinding>{{RowProblem::BadLanguage, 2, "languages", "n l"},
                                     {RowProblem::BadCountry, 2, "country", "Belgium"}});
}

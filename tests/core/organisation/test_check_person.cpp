// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/check_person.h"
#include "tests/catch.h"

using namespace ringtrue;
using organisation::PersonProblem;

namespace {

template <typename AnyId>
AnyId numbered(std::uint8_t n)
{
    Uuid::Bytes bytes{};
    bytes[15] = n;
    return AnyId{Uuid{bytes}};
}

organisation::Directory directory()
{
    organisation::Directory out;
    Person other;
    other.id = numbered<PersonId>(7);
    other.name = "Ada Example";
    other.externalId = "a-7";
    other.roles = {Role::Agent};
    out.people.push_back({other, organisation::Legible::Yes});
    Team team;
    team.id = numbered<TeamId>(1);
    team.name = "Invermadden desk";
    out.teams.push_back(team);
    return out;
}

Person person()
{
    Person out;
    out.id = numbered<PersonId>(8);
    out.name = "Bo Example";
    out.externalId = "a-8";
    out.roles = {Role::Evaluator};
    out.team = numbered<TeamId>(1);
    out.languages = {"en", "de-AT"};
    return out;
}

} // namespace

TEST_CASE("A person with name, role and known team can be written down", "[organisation]")
{
    CHECK(organisation::checkPerson(person(), directory()).empty());
    Person bare = person();
    bare.team.reset();
    bare.externalId.clear();
    bare.languages.clear();
    CHECK(organisation::checkPerson(bare, directory()).empty());
}

TEST_CASE("Everything that hinders a person is named", "[organisation]")
{
    Person bad = person();
    bad.name = " \t";
    bad.roles.clear();
    bad.languages = {"en", "d€"};
    bad.team = numbered<TeamId>(2);
    bad.externalId = "a-7";
    const std::vector expected{PersonProblem::NoName, PersonProblem::NoRole, PersonProblem::BadLanguage,
                               PersonProblem::UnknownTeam, PersonProblem::ExternalIdTaken};
    CHECK(organisation::checkPerson(bad, directory()) == expected);
}

TEST_CASE("A name or external id with unseen characters is none", "[organisation]")
{
    Person hidden = person();
    hidden.name = "Bo\xE2\x80\x8B Example";
    hidden.externalId = "a-8\xE2\x80\xAE";
    CHECK(organisation::checkPerson(hidden, directory())
          == std::vector{PersonProblem::BadName, PersonProblem::BadExternalId});
    hidden = person();
    hidden.name = "\xC2\xA0"; // a blank that does not break
    CHECK(organisation::checkPerson(hidden, directory()) == std::vector{PersonProblem::NoName});
}

TEST_CASE("Somebody keeps her own external id", "[organisation]")
{
    Person same = person();
    same.id = numbered<PersonId>(7);
    same.externalId = "a-7";
    CHECK(organisation::checkPerson(same, directory()).empty());
}

TEST_CASE("Languages stand between commas, semicolons or blanks", "[organisation]")
{
    CHECK(organisation::languagesFromText(" en, de-AT;fr  gd ") == std::vector<std::string>{"en", "de-AT", "fr", "gd"});
    CHECK(organisation::languagesFromText(" ,; ").empty());
}

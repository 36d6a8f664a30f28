// SPDX-License-Identifier: Apache-2.0
#include "core/service/add_people.h"
#include "core/service/erase_person.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;
using tests::personNumber;

namespace {

const PersonId founder = idNumber<PersonId>(1); // of WorkspaceSample; its only administrator

Person agentNumber(std::uint8_t n)
{
    auto person = personNumber(n, "Agent");
    person.roles = {Role::Agent};
    return person;
}

PeopleError errorOf(const Result<std::vector<ledger::FactId>, PeopleFailure> &result)
{
    REQUIRE_FALSE(result);
    return result.error().error;
}

} // namespace

TEST_CASE("The last administrator keeps the role and stays", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    auto leaving = personNumber(1, "Ada Example");
    leaving.active = false;
    CHECK(errorOf(addPeople(*workspace, founder, {agentNumber(1)})) == PeopleError::LastAdministrator);
    CHECK(errorOf(addPeople(*workspace, founder, {agentNumber(2), leaving})) == PeopleError::LastAdministrator);
    CHECK(tests::countPeople(*workspace) == 1); // nothing of it was taken
    const auto erased = erasePerson(*workspace, founder, {founder, "asked", "subject-request"});
    REQUIRE_FALSE(erased);
    CHECK(erased.error().error == PeopleError::LastAdministrator);
    CHECK(addPeople(*workspace, founder, {personNumber(1, "Ada Other"), agentNumber(2)}));
}

TEST_CASE("An administrator may go when another one comes in the same change or is there", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto bo = idNumber<PersonId>(2);
    const auto cy = idNumber<PersonId>(3);
    CHECK(addPeople(*workspace, founder, {agentNumber(1), personNumber(2, "Bo")}));
    CHECK(addPeople(*workspace, bo, {personNumber(3, "Cy")}));
    CHECK(addPeople(*workspace, bo, {agentNumber(2)}));
    CHECK(errorOf(addPeople(*workspace, cy, {agentNumber(3)})) == PeopleError::LastAdministrator);
}

TEST_CASE("Somebody erased is no administrator any more", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    REQUIRE(addPeople(*workspace, founder, {personNumber(2, "Bo")}));
    REQUIRE(erasePerson(*workspace, founder, {idNumber<PersonId>(2), "asked", "subject-request"}));
    CHECK(errorOf(addPeople(*workspace, founder, {agentNumber(1)})) == PeopleError::LastAdministrator);
}

TEST_CASE("Only an administrator makes somebody one, or takes the role away", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto lead = idNumber<PersonId>(2);
    const auto roles = [](std::uint8_t n, std::vector<Role> its, bool active = true) {
        auto person = personNumber(n, "Somebody");
        person.roles = std::move(its);
        person.active = active;
        return person;
    };
    REQUIRE(addPeople(*workspace, founder, {roles(2, {Role::Lead}), personNumber(3, "Cy")}));
    const std::vector<std::vector<Person>> refused{
        {roles(2, {Role::Lead, Role::WorkspaceAdministrator})},              // oneself
        {roles(4, {Role::Agent}), roles(5, {Role::WorkspaceAdministrator})}, // somebody new
        {roles(3, {Role::Evaluator})},                                       // takes the role
        {roles(3, {Role::Evaluator, Role::WorkspaceAdministrator}, false)},  // says that an administrator has left
    };
    for (const auto &change : refused)
        CHECK(errorOf(addPeople(*workspace, lead, change)) == PeopleError::NotAdministrator);
    CHECK(tests::countPeople(*workspace) == 3);
    CHECK(addPeople(*workspace, lead, {personNumber(3, "Cy Renamed"), roles(4, {Role::Agent})}));
    CHECK(addPeople(*workspace, founder, {roles(2, {Role::Lead, Role::WorkspaceAdministrator})}));
    CHECK(addPeople(*workspace, lead, {roles(3, {Role::Evaluator})})); // who is one may
}

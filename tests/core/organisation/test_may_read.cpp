// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/may_read.h"
#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"

using namespace ringtrue;
using namespace ringtrue::organisation;

namespace {

Person with(std::vector<Role> roles, std::uint8_t id = 1)
{
    Person person;
    person.id = tests::idNumber<PersonId>(id);
    person.roles = std::move(roles);
    return person;
}

Interaction servedBy(std::vector<std::uint8_t> agents)
{
    Interaction interaction;
    for (const auto agent : agents)
        interaction.segments.push_back({.agent = tests::idNumber<PersonId>(agent), .startMs = 0, .endMs = {}});
    return interaction;
}

} // namespace

TEST_CASE("agents read what they served a part of, and nothing of their colleagues", "[organisation]")
{
    const auto agent = with({Role::Agent}, 7);
    CHECK(mayReadInteraction(agent, servedBy({7})));
    CHECK(mayReadInteraction(agent, servedBy({3, 7})));
    CHECK_FALSE(mayReadInteraction(agent, servedBy({3})));
    CHECK(onlyInteractionsOf(agent) == agent.id);
    CHECK(maySeeScoring(agent));
}

TEST_CASE("a mystery shopper reads none of the centre's interactions and sees no scoring", "[organisation]")
{
    const auto shopper = with({Role::Shopper}, 9);
    CHECK_FALSE(mayReadInteraction(shopper, servedBy({3})));
    CHECK(onlyInteractionsOf(shopper) == shopper.id);
    CHECK_FALSE(maySeeScoring(shopper));
}

TEST_CASE("everybody else reads all interactions, with another role beside too, unless they have left",
          "[organisation]")
{
    for (const auto role :
         {Role::Evaluator, Role::Lead, Role::Facilitator, Role::ProgrammeOwner, Role::Editor, Role::Trainer,
          Role::ExperienceOwner, Role::Client, Role::Auditor, Role::WorkspaceAdministrator}) {
        auto person = with({Role::Agent, Role::Shopper, role});
        CHECK(mayReadInteraction(person, servedBy({3})));
        CHECK_FALSE(onlyInteractionsOf(person).has_value());
        CHECK(maySeeScoring(person));
        person.active = false;
        CHECK_FALSE(mayReadInteraction(person, servedBy({3, 1})));
        CHECK_FALSE(maySeeScoring(person));
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/permissions.h"
#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"

using namespace ringtrue;
using namespace ringtrue::organisation;

namespace {

Person with(std::vector<Role> roles)
{
    Person person;
    person.roles = std::move(roles);
    return person;
}

} // namespace

TEST_CASE("agents, clients and auditors read only", "[organisation]")
{
    const auto role = GENERATE(Role::Agent, Role::Client, Role::Auditor);
    for (const auto task : {Task::Evaluate, Task::ImportInteractions, Task::PublishVisionsAndForms,
                            Task::ChangeOrganisation, Task::EraseAndRemove})
        CHECK_FALSE(may(with({role}), task));
}

TEST_CASE("one role that allows a task is enough, unless the person has left", "[organisation]")
{
    auto person = with({Role::Agent, Role::Evaluator});
    CHECK(may(person, Task::Evaluate));
    CHECK_FALSE(may(person, Task::EraseAndRemove));
    person.active = false;
    CHECK_FALSE(may(person, Task::Evaluate));
}

TEST_CASE("only a workspace administrator erases, and evaluates only with another role", "[organisation]")
{
    CHECK(may(with({Role::WorkspaceAdministrator}), Task::EraseAndRemove));
    CHECK_FALSE(may(with({Role::WorkspaceAdministrator}), Task::Evaluate));
    CHECK_FALSE(may(with({Role::Lead}), Task::EraseAndRemove));
    for (const auto task : {Task::Evaluate, Task::ImportInteractions, Task::PublishVisionsAndForms,
                            Task::ChangeOrganisation, Task::EraseAndRemove})
        CHECK(may(with(founderRoles()), task));
}

TEST_CASE("scores that others gave are blind to who evaluates and to agents", "[organisation]")
{
    for (const auto role : {Role::Evaluator, Role::Shopper, Role::Editor, Role::Agent})
        CHECK_FALSE(may(with({role}), Task::ReadScoresOfOthers));
    for (const auto role : {Role::Lead, Role::Facilitator, Role::Auditor, Role::Client, Role::WorkspaceAdministrator})
        CHECK(may(with({role}), Task::ReadScoresOfOthers));
}

TEST_CASE("All staff are asked, and nobody from outside", "[organisation]")
{
    for (const auto role : {Role::Evaluator, Role::Lead, Role::Facilitator, Role::ProgrammeOwner, Role::Editor,
                            Role::Agent, Role::Trainer, Role::ExperienceOwner, Role::WorkspaceAdministrator})
        CHECK(mayAnswerRounds(with({role})));
    for (const auto role : {Role::Shopper, Role::Client, Role::Auditor})
        CHECK_FALSE(mayAnswerRounds(with({role})));
    CHECK(mayAnswerRounds(with({Role::Shopper, Role::Agent})));
    CHECK_FALSE(mayAnswerRounds(with({}))); // a customer
    auto left = with({Role::Agent});
    left.active = false;
    CHECK_FALSE(mayAnswerRounds(left));
}

TEST_CASE("An evaluation is read by who gave it, whom it is of, and who may read scores of others", "[organisation]")
{
    const auto evaluator = tests::idNumber<PersonId>(1);
    const auto agent = tests::idNumber<PersonId>(2);
    const auto reads = [&](std::uint8_t id, Role role, bool active = true, Released released = Released::Yes) {
        auto person = with({role});
        person.id = tests::idNumber<PersonId>(id);
        person.active = active;
        return mayReadEvaluation(person, evaluator, agent, released);
    };
    CHECK(reads(1, Role::Evaluator));
    CHECK(reads(1, Role::Shopper));
    CHECK(reads(2, Role::Agent));
    CHECK_FALSE(reads(2, Role::Agent, false)); // has left
    CHECK_FALSE(reads(2, Role::Agent, true, Released::No));
    CHECK_FALSE(reads(2, Role::Lead, true, Released::No)); // a lead who served it
    CHECK(reads(3, Role::Lead, true, Released::No));
    for (const auto role : {Role::Evaluator, Role::Shopper, Role::Editor, Role::Agent})
        CHECK_FALSE(reads(3, role));
    for (const auto role : {Role::Lead, Role::Facilitator, Role::ProgrammeOwner, Role::Trainer, Role::ExperienceOwner,
                            Role::Client, Role::Auditor, Role::WorkspaceAdministrator})
        CHECK(reads(3, role));
}

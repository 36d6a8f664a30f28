// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/permissions.h"

#include <algorithm>

namespace ringtrue::organisation {

namespace {

bool allows(Role role, Task task)
{
    if (role == Role::WorkspaceAdministrator)
        return task != Task::Evaluate && task != Task::DecideDisputes; // both give answers
    switch (task) {
    case Task::Evaluate:
        return role == Role::Evaluator || role == Role::Lead || role == Role::Facilitator || role == Role::Trainer
               || role == Role::Shopper || role == Role::Editor;
    case Task::ImportInteractions:
        return role == Role::Evaluator || role == Role::Lead || role == Role::Facilitator
               || role == Role::ProgrammeOwner || role == Role::Editor;
    case Task::PublishVisionsAndForms:
        return role == Role::ProgrammeOwner || role == Role::Lead || role == Role::ExperienceOwner;
    case Task::ChangeOrganisation:
        return role == Role::ProgrammeOwner || role == Role::Lead;
    case Task::EraseAndRemove:
        return false;
    case Task::ReadScoresOfOthers:
        return role != Role::Evaluator && role != Role::Shopper && role != Role::Editor && role != Role::Agent;
    case Task::ReleaseFeedback:
        return role == Role::Lead || role == Role::ProgrammeOwner;
    case Task::DecideDisputes:
    case Task::AssignWork:
        return role == Role::Lead || role == Role::Facilitator || role == Role::ProgrammeOwner;
    }
    return false;
}

} // namespace

bool may(const Person &person, Task task)
{
    return person.active
           && std::any_of(person.roles.begin(), person.roles.end(), [task](Role role) { return allows(role, task); });
}

bool mayDoAnything(const Person &person)
{
    return std::ranges::any_of(allTasks, [&](Task task) { return may(person, task); });
}

bool mayAnswerRounds(const Person &person)
{
    return person.active && std::ranges::any_of(person.roles, [](Role role) {
               return role != Role::Shopper && role != Role::Client && role != Role::Auditor;
           });
}

bool mayReadEvaluation(const Person &reader, const PersonId &evaluator, const PersonId &agent, Released released)
{
    if (!reader.active || reader.id == evaluator)
        return reader.active;
    return reader.id == agent ? released == Released::Yes : may(reader, Task::ReadScoresOfOthers);
}

std::vector<Role> founderRoles()
{
    return {Role::WorkspaceAdministrator, Role::ProgrammeOwner, Role::Lead, Role::Facilitator, Role::Evaluator};
}

} // namespace ringtrue::organisation

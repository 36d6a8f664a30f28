// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/domain/people.h"

#include <array>

namespace ringtrue::organisation {

/// What somebody wants to do. Everybody in a workspace may read what is not blind: scores that others gave are, for
/// whoever has still to evaluate, and agents see their own.
enum class Task {
    Evaluate,
    ImportInteractions,
    PublishVisionsAndForms,
    ChangeOrganisation, ///< people, teams, contact types, jobs, journeys
    EraseAndRemove,     ///< personal data of somebody, recordings past retention
    ReadScoresOfOthers, ///< of any agent by any evaluator; one's own everybody may read
    ReleaseFeedback,    ///< to the agent; talk it through with them, and be told of critical errors
    DecideDisputes,     ///< never of one's own evaluations
    AssignWork,         ///< say who evaluates which interaction by when, and put back what was returned
};

inline constexpr std::array allTasks{Task::Evaluate,           Task::ImportInteractions, Task::PublishVisionsAndForms,
                                     Task::ChangeOrganisation, Task::EraseAndRemove,     Task::ReadScoresOfOthers,
                                     Task::ReleaseFeedback,    Task::DecideDisputes,     Task::AssignWork};

/// Whether one of @p person's roles allows @p task. Clients, auditors and agents read only; somebody who
/// has left may do nothing.
bool may(const Person &person, Task task);

/// Whether one of @p person's roles allows any task: who may do nothing here signs in only with a passphrase of their
/// own.
bool mayDoAnything(const Person &person);

/// Whether @p person is one of the staff, who are asked whether a vision rings true and what they can say of it:
/// active, with a role other than shopper, client and auditor.
bool mayAnswerRounds(const Person &person);

/// Whether an evaluation is released to its agent.
enum class Released { No, Yes };

/// Whether @p reader may read an evaluation of @p agent that @p evaluator gave: who gave it may, the agent where it is
/// released, and whoever may read scores of others.
bool mayReadEvaluation(const Person &reader, const PersonId &evaluator, const PersonId &agent, Released released);

/// The roles of whoever makes a workspace: enough to set everything up alone.
std::vector<Role> founderRoles();

} // namespace ringtrue::organisation

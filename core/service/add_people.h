// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/people.h"
#include "core/service/people_failure.h"
#include "core/service/workspace.h"

#include <vector>

namespace ringtrue::service {

/// Writes down who @p people are from now on, all or none, and lets in who is active and may do something here
/// (letIn()). Refused where nobody would be administrator any more, and where @p author is none and makes or unmakes
/// one.
Result<std::vector<ledger::FactId>, PeopleFailure> addPeople(Workspace &workspace, const PersonId &author,
                                                             const std::vector<Person> &people);

} // namespace ringtrue::service

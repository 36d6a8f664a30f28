// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/people.h"
#include "core/ledger/ledger.h"
#include "core/service/workspace.h"

#include <vector>

namespace ringtrue::service {

/// Writes down who @p people are from now on, all or none, and lets those who are active sign in here,
/// without a passphrase until they set one.
Result<std::vector<ledger::FactId>, ledger::LedgerFailure> addPeople(Workspace &workspace, const PersonId &author,
                                                                     const std::vector<Person> &people);

} // namespace ringtrue::service

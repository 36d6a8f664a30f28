// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/people.h"
#include "core/ledger/views.h"

namespace ringtrue::organisation {

inline constexpr std::string_view personKind = "core.person";
inline constexpr std::string_view teamKind = "core.team";

/// The fact that says who @p person is from now on; name and external id are sealed with their key.
ledger::FactDraft personFact(const Person &person);
/// The fact that says what @p team is from now on.
ledger::FactDraft teamFact(const Team &team);

ledger::Applied applyPerson(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyTeam(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

} // namespace ringtrue::organisation

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/cause.h"
#include "core/ledger/views.h"

namespace ringtrue::organisation {

inline constexpr std::string_view causeKind = "core.cause";
inline constexpr std::string_view attributionKind = "core.attribution";

ledger::FactDraft causeFact(const Cause &cause);
ledger::FactDraft attributionFact(const Attribution &attribution);

ledger::Applied applyCause(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyAttribution(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

/// The lists that are built in, with what the centre changed and added, in their order. For use inside storage::read()
/// or write(): throws SQLite::Exception.
std::vector<Cause> readCauses(storage::Connection &connection);
std::vector<Attribution> readAttributions(storage::Connection &connection);

} // namespace ringtrue::organisation

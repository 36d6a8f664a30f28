// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"

namespace ringtrue::service {

enum class PeopleError {
    LastAdministrator, ///< nobody would be active and workspace administrator any more; nothing was changed
    NotAdministrator,  ///< only a workspace administrator gives or takes that role; nothing was changed
    NoReason,          ///< an erasure without a reason
    AlreadyErased,     ///< an erasure of what was erased before, and of nothing else
    NotLetIn,          ///< all was stored, but who may sign in could not be settled: see ledger.keys
    Ledger             ///< see ledger
};

/// Why people could not be changed or erased.
struct PeopleFailure {
    PeopleError error = PeopleError::Ledger;
    ledger::LedgerFailure ledger{}; ///< where error is Ledger or NotLetIn
    bool operator==(const PeopleFailure &) const = default;
};

inline PeopleFailure peopleFailure(const ledger::LedgerFailure &failure)
{
    return {.error = PeopleError::Ledger, .ledger = failure};
}
inline PeopleFailure peopleFailure(const storage::StorageFailure &failure)
{
    return peopleFailure(
        ledger::LedgerFailure{.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure});
}

} // namespace ringtrue::service

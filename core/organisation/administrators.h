// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/people.h"
#include "core/ledger/keys.h"
#include "core/storage/connection.h"

#include <optional>
#include <span>

namespace ringtrue::organisation {

/// What is about to happen to people.
struct PeopleChange {
    std::span<const Person> people; ///< who they are from then on
    std::optional<PersonId> erased{};
};

/// Whether @p change would leave nobody who is active, not erased and workspace administrator, while there is
/// somebody now: then nobody could change people or erase any more. Call it on the writing thread, in the same
/// job as the change.
Result<bool, storage::StorageFailure> takesLastAdministrator(storage::Connection &connection, ledger::Keys &keys,
                                                             const PeopleChange &change);

/// Whether @p people, as they are to be, need an author who is workspace administrator and @p author is none: somebody
/// would become one who is active, or be one no more. Where there is none at all anybody may make one. Call it as
/// takesLastAdministrator().
Result<bool, storage::StorageFailure> needsAdministrator(storage::Connection &connection, ledger::Keys &keys,
                                                         const PersonId &author, std::span<const Person> people);

} // namespace ringtrue::organisation

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/ledger/keys.h"
#include "core/ledger/ledger.h"
#include "core/service/people_failure.h"
#include "core/storage/connection.h"

#include <string_view>

/// Why something could not be read or stored: what happened, where, and what to do.
namespace ringtrue::cli {

/// @param what  what could not be done: `The people could not be read`
Reply refusalOf(const storage::StorageFailure &failure, std::string_view what);
Reply refusalOf(const ledger::KeyFailure &failure, std::string_view what);
Reply refusalOf(const ledger::LedgerFailure &failure, std::string_view what);
Reply refusalOf(const service::PeopleFailure &failure, std::string_view what);

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/ledger/keys.h"
#include "core/ledger/ledger.h"
#include "core/ledger/verify.h"
#include "core/organisation/import_table.h"
#include "core/organisation/lint_owners.h"
#include "core/service/people_failure.h"
#include "core/service/workspace_error.h"
#include "core/storage/connection.h"

#include <string>
#include <string_view>

/// The English sentences of the command line: what happened, where, and what to do.
namespace ringtrue::cli {

/// @param what  what could not be done: `The people could not be read`
Reply refusalOf(const storage::StorageFailure &failure, std::string_view what);
Reply refusalOf(const ledger::KeyFailure &failure, std::string_view what);
Reply refusalOf(const ledger::LedgerFailure &failure, std::string_view what);
Reply refusalOf(const service::PeopleFailure &failure, std::string_view what);
/// What to do about what `verify` found.
std::string_view mending(const ledger::Wrong &wrong);
/// The workspace in @p folder could not be made or opened.
Reply refusalOf(const service::WorkspaceFailure &failure, const std::string &folder);
/// Nothing was taken from @p file; names every row that is wrong.
Reply refusalOf(const organisation::TableRefusal &refusal, const std::string &file);

std::string sentence(const organisation::OwnerFinding &finding);
std::string sentence(const CsvError &error);
std::string sentence(const organisation::RowFinding &finding);

/// 12,400 instead of 12400.
std::string grouped(std::uint64_t number);
/// `1 team`, `2,000 teams`.
std::string counted(std::uint64_t number, std::string_view one, std::string_view many);

} // namespace ringtrue::cli

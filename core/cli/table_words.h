// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/organisation/import_table.h"
#include "core/organisation/lint_owners.h"

#include <string>

/// What is wrong with a table that was to be imported, and with who owns what.
namespace ringtrue::cli {

/// Nothing was taken from @p file; names every row that is wrong.
Reply refusalOf(const organisation::TableRefusal &refusal, const std::string &file);

std::string sentence(const CsvError &error);
std::string sentence(const organisation::RowFinding &finding);
std::string sentence(const organisation::OwnerFinding &finding);

} // namespace ringtrue::cli

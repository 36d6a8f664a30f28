// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/ledger/verify.h"
#include "core/service/workspace_error.h"

#include <string>
#include <string_view>

/// What is wrong with a workspace or a backup, and what to do.
namespace ringtrue::cli {

/// The workspace in @p folder could not be made or opened.
Reply refusalOf(const service::WorkspaceFailure &failure, const std::string &folder);

/// What to do about what `verify` found.
std::string_view mending(const ledger::Wrong &wrong);

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/cli/session.h"
#include "forms/compare/change.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::cli {

/// What `form compare` and `vision compare` are given: two files, or two numbers of published versions.
struct CompareOptions {
    WorkspaceOptions workspace;
    std::string id; ///< of the form or vision in the workspace; without a workspace before and after are files
    std::string before;
    std::string after;
};

/// The number that @p text is; a refusal where it is none.
Result<std::int64_t, Reply> versionNumber(const std::string &text);

/// @p changes as `changes`, and a sentence a line.
Reply changesReply(const std::vector<forms::Change> &changes);

} // namespace ringtrue::cli

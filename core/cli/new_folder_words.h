// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/service/workspace_error.h"

#include <string>

namespace ringtrue::cli {

/// Why the workspace @p folder could not be made. What is about anything else than the folder is said as
/// refusalOf() says it.
Reply refusalOfNew(const service::WorkspaceFailure &failure, const std::string &folder);

} // namespace ringtrue::cli

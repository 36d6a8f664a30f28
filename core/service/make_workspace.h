// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/service/workspace.h"
#include "core/service/workspace_error.h"

#include <filesystem>
#include <functional>

namespace ringtrue::service {

/// Fills a folder under another name beside @p folder, makes it durable and gives it its name. @p folder
/// must not be there, or be empty. Where @p fill or anything else fails, nothing is left.
///
/// @return AlreadyThere, NotEmpty, ReadOnly, Full, or what @p fill said
Result<Done, WorkspaceFailure>
makeFolder(const std::filesystem::path &folder,
           const std::function<Result<Done, WorkspaceFailure>(const WorkspacePaths &)> &fill);

/// Makes the folder of @p workspace with its databases, keys and first facts; opens nothing.
///
/// @return BadName where the organisation's or the person's name says nothing or cannot be read, and what
/// makeFolder() says
Result<Done, WorkspaceFailure> makeWorkspace(const NewWorkspace &workspace);

} // namespace ringtrue::service

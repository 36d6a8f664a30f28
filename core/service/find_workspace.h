// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/service/workspace_error.h"
#include "core/service/workspace_paths.h"

#include <optional>

namespace ringtrue::service {

/// Whether a folder is a workspace, before anything in it is opened. What holds keys or drafts of Ringtrue is
/// one, also where workspace.db is gone: it is damaged then, and must not be taken for an empty place.
///
/// @return Missing, NotAWorkspace, Corrupt with the part that is gone, empty or no file
Result<Done, WorkspaceFailure> findWorkspace(const WorkspacePaths &paths);

/// The part in whose place lies a pipe, a folder or something else that is no file.
std::optional<WorkspacePart> findNoFile(const WorkspacePaths &paths);

} // namespace ringtrue::service

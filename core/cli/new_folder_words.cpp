// SPDX-License-Identifier: Apache-2.0
#include "core/cli/new_folder_words.h"

#include "core/cli/failure_words.h"
#include "core/cli/workspace_words.h"
#include "core/service/new_folder.h"

#include <fmt/format.h>

#include <filesystem>

namespace ringtrue::cli {

Reply refusalOfNew(const service::WorkspaceFailure &failure, const std::string &folder)
{
    using service::WorkspaceError;
    if (failure.part != service::WorkspacePart::Folder)
        return refusalOf(failure, folder);
    const auto parent = service::parentOf(folder);
    std::error_code ignored;
    const bool hasParent = std::filesystem::is_directory(parent, ignored);
    if (!hasParent)
        return refusal("missing",
                       fmt::format("There is no folder “{}” to make it in. Make that one first.", parent.string()));
    const auto around = service::workspaceAround(folder);
    if (failure.error == WorkspaceError::AlreadyThere && around)
        return refusal(
            "inside-workspace",
            fmt::format(
                "“{}” lies in the workspace “{}”: one workspace in another is easily lost with it. Choose a folder "
                "outside.",
                folder, around->string()));
    if (failure.error == WorkspaceError::Missing || failure.error == WorkspaceError::ReadOnly)
        return refusal("read-only",
                       fmt::format("“{}” cannot be made: “{}” does not allow writing. Choose another place.", folder,
                                   parent.string()));
    if (failure.error == WorkspaceError::NotEmpty && !std::filesystem::is_directory(folder, ignored))
        return refusal("not-empty",
                       fmt::format("“{}” is there, and is no folder. Choose an empty folder, or a new one.", folder));
    return refusalOf(failure, folder);
}

} // namespace ringtrue::cli

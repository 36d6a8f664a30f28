// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/service/workspace_error.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace ringtrue::service {

/// A folder that is made under another name beside its target: whole when it gets its name, gone with all in it
/// where it never does. What a killed program left (keys, too) is removed by the next that makes one beside it.
class NewFolder {
public:
    /// @p target must not be there, or be empty.
    ///
    /// @return AlreadyThere where a workspace lies in it or around it, NotEmpty, Missing, ReadOnly, Full
    static Result<NewFolder, WorkspaceFailure> begin(const std::filesystem::path &target);
    NewFolder(NewFolder &&other) noexcept;
    NewFolder &operator=(NewFolder &&) = delete;
    ~NewFolder();

    /// The folder to be filled; nobody else may look into it.
    std::filesystem::path path() const { return m_passing / "new"; }
    /// Gives it its name, for good. Its files must be durable.
    Result<Done, WorkspaceFailure> publish();

private:
    NewFolder(std::filesystem::path target, std::filesystem::path passing, int lock)
        : m_target(std::move(target)), m_passing(std::move(passing)), m_lock(lock)
    {
    }
    std::filesystem::path m_target;
    std::filesystem::path m_passing; ///< empty: moved from
    int m_lock = -1;                 ///< flock on m_passing: says that somebody is at work in it
};

/// The folders in @p parent that a program began to make and that none is at work in any more.
std::vector<std::filesystem::path> leftFolders(const std::filesystem::path &parent);

/// The folder that @p folder lies in.
std::filesystem::path parentOf(const std::filesystem::path &folder);

/// The workspace that @p folder lies in, however deep: what is made there would lie among its files.
std::optional<std::filesystem::path> workspaceAround(const std::filesystem::path &folder);

} // namespace ringtrue::service

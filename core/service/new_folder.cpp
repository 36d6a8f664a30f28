// SPDX-License-Identifier: Apache-2.0
#include "core/service/new_folder.h"

#include "core/service/workspace_paths.h"
#include "core/storage/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view newFolderPrefix = ".ringtrue-new-";

fs::path named(const fs::path &folder)
{
    const auto path = fs::absolute(folder).lexically_normal();
    return path.has_filename() ? path : path.parent_path(); // `w/` is `w`
}

Result<Done, WorkspaceFailure> isFree(const fs::path &folder)
{
    std::error_code error;
    if (workspaceAround(folder))
        return Failure{WorkspaceFailure{WorkspaceError::AlreadyThere}};
    if (!fs::exists(folder, error))
        return Done{};
    if (fs::exists(WorkspacePaths{folder}.facts(), error))
        return Failure{WorkspaceFailure{WorkspaceError::AlreadyThere}};
    if (!fs::is_directory(folder, error) || !fs::is_empty(folder, error))
        return Failure{WorkspaceFailure{WorkspaceError::NotEmpty}};
    return Done{};
}

/// A descriptor that holds the lock of @p folder, or -1 where somebody else does.
int lockOf(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

/// Whether nobody is at work in @p folder. One that is still empty may just be begun.
bool isLeft(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_empty(folder, error) || error)
        return false;
    const int lock = lockOf(folder);
    if (lock >= 0)
        ::close(lock);
    return lock >= 0;
}

} // namespace

fs::path parentOf(const fs::path &folder)
{
    return named(folder).parent_path();
}

std::optional<fs::path> workspaceAround(const fs::path &folder)
{
    std::error_code error;
    for (auto place = fs::weakly_canonical(parentOf(folder), error); !place.empty(); place = place.parent_path()) {
        if (fs::exists(WorkspacePaths{place}.facts(), error))
            return place;
        if (place == place.parent_path())
            break;
    }
    return std::nullopt;
}

std::vector<fs::path> leftFolders(const fs::path &parent)
{
    std::vector<fs::path> out;
    std::error_code error;
    for (fs::directory_iterator at(parent, error), end; !error && at != end; at.increment(error))
        if (at->path().filename().string().starts_with(newFolderPrefix)
            && at->symlink_status(error).type() == fs::file_type::directory && isLeft(at->path()))
            out.push_back(at->path());
    std::ranges::sort(out);
    return out;
}

Result<NewFolder, WorkspaceFailure> NewFolder::begin(const fs::path &target)
{
    auto path = named(target);
    if (const auto unused = isFree(path); !unused)
        return Failure{unused.error()};
    std::error_code ignored;
    for (const auto &left : leftFolders(path.parent_path()))
        fs::remove_all(left, ignored);
    auto pattern = (path.parent_path() / (std::string(newFolderPrefix) + "XXXXXX")).string();
    if (::mkdtemp(pattern.data()) == nullptr)
        return Failure{folderFailure(errno)};
    NewFolder folder(std::move(path), pattern, lockOf(pattern));
    if (::mkdir(folder.path().c_str(), 0700) != 0)
        return Failure{folderFailure(errno)};
    return folder;
}

NewFolder::NewFolder(NewFolder &&other) noexcept
    : m_target(std::move(other.m_target)), m_passing(std::exchange(other.m_passing, {})),
      m_lock(std::exchange(other.m_lock, -1))
{
}

NewFolder::~NewFolder()
{
    std::error_code ignored;
    if (!m_passing.empty())
        fs::remove_all(m_passing, ignored);
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<Done, WorkspaceFailure> NewFolder::publish()
{
    if (std::rename(path().c_str(), m_target.c_str()) != 0)
        return Failure{folderFailure(errno)};
    const auto synced = storage::syncFolder(m_target.parent_path());
    if (!synced)
        return Failure{workspaceFailure(WorkspacePart::Folder, synced.error())};
    return Done{};
}

} // namespace ringtrue::service

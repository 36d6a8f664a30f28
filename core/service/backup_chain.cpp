// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup_chain.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;

/// The names that are missing between two files. Each file is numbered one above the one before it: a number far above
/// is of a name that somebody gave.
std::vector<fs::path> namesBetween(const fs::path &earlier, const fs::path &later)
{
    constexpr std::uint32_t far = 1000;
    std::vector<fs::path> names;
    const auto first = *backupNumber(earlier);
    const auto end = *backupNumber(later);
    for (auto number = first + 1; number < end && end - first <= far; ++number)
        names.push_back(earlier.parent_path() / backupName(number, BackupKind::More));
    return names;
}

/// Whether @p later is the first of @p files and goes on from @p earlier, whatever their numbers are.
bool isFollowed(const BackupFile &earlier, const fs::path &later, const std::vector<BackupFile> &files)
{
    return !files.empty() && files.front().file == later && files.front().header.previous == earlier.hash;
}

} // namespace

BackupChain findBackupChain(const fs::path &folder)
{
    BackupChain chain{{}, {}, true};
    const auto paths = listBackupFiles(folder);
    std::optional<fs::path> later;
    for (auto path = paths.rbegin(); path != paths.rend(); later = *path++) {
        const auto file = readBackupFile(*path);
        if (later && !(file && isFollowed(*file, *later, chain.files))) {
            const auto missing = namesBetween(*path, *later);
            chain.damaged.insert(chain.damaged.end(), missing.begin(), missing.end());
            chain.isUnbroken = false;
        }
        if (!file) {
            chain.damaged.push_back(*path);
            chain.isUnbroken = false;
            continue;
        }
        chain.files.insert(chain.files.begin(), *file);
        if (file->header.kind == BackupKind::Full)
            return chain;
    }
    return {{}, std::move(chain.damaged), false};
}

bool areAllThere(const fs::path &folder)
{
    const auto paths = listBackupFiles(folder);
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (!readBackupFile(paths[i]) || (i > 0 && !namesBetween(paths[i - 1], paths[i]).empty()))
            return false;
    return true;
}

} // namespace ringtrue::service

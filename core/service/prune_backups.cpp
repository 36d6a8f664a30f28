// SPDX-License-Identifier: Apache-2.0
#include "core/service/prune_backups.h"

#include "core/base/hex.h"
#include "core/service/backup_file.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <system_error>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;

bool isFull(const fs::path &file)
{
    const auto about = glanceAtBackupFile(file);
    return about && about->header.kind == BackupKind::Full;
}

std::vector<fs::path> filesBelow(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (auto entry = fs::recursive_directory_iterator(folder, error);
         !error && entry != fs::recursive_directory_iterator{}; entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored))
            files.push_back(entry->path());
    }
    return files;
}

/// The blob of which @p file is a copy, whole or (`.part`) not.
std::optional<Hash> blobIn(const fs::path &file)
{
    const auto bytes = fromHex(file.filename().string().substr(0, 2 * sizeof(Hash)));
    Hash hash{};
    if (!bytes || bytes->size() != hash.size())
        return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), hash.begin());
    return hash;
}

} // namespace

std::vector<fs::path> removeOldestBackup(const fs::path &folder)
{
    const auto files = listBackupFiles(folder);
    const auto first = std::find_if(files.begin(), files.end(), isFull);
    if (first == files.end())
        return {};
    const auto second = std::find_if(std::next(first), files.end(), isFull);
    if (second == files.end())
        return {};
    std::vector<fs::path> gone(files.begin(), second);
    for (auto file = gone.rbegin(); file != gone.rend(); ++file) { // the full one last: what is left is whole
        std::error_code ignored;
        fs::remove(*file, ignored);
    }
    return gone;
}

void removeUselessBlobs(const fs::path &blobs, ledger::Keys &keys)
{
    for (const auto &file : filesBelow(blobs)) {
        const auto blob = blobIn(file);
        if (!blob)
            continue;
        const auto key = keys.findBlobKey(*blob);
        std::error_code ignored;
        if (!key && key.error().error == ledger::KeyError::Erased)
            fs::remove(file, ignored);
    }
}

std::uint64_t sizeOf(const fs::path &folder)
{
    std::uint64_t total = 0;
    for (const auto &file : filesBelow(folder)) {
        std::error_code error;
        const auto size = fs::file_size(file, error);
        total += error ? 0 : size;
    }
    return total;
}

std::uint64_t limitOf(const fs::path &folder, double share)
{
    std::error_code error;
    const auto space = fs::space(folder, error);
    if (error)
        return std::numeric_limits<std::uint64_t>::max();
    return static_cast<std::uint64_t>(static_cast<double>(space.capacity) * std::clamp(share, 0.0, 1.0));
}

} // namespace ringtrue::service

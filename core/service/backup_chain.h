// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/backup_file.h"

#include <filesystem>
#include <vector>

namespace ringtrue::service {

/// The newest whole full backup file of a folder and the whole files that came after it.
struct BackupChain {
    std::vector<BackupFile> files;              ///< the oldest first; none where no full one is whole
    std::vector<std::filesystem::path> damaged; ///< files after it that cannot be used, or are missing between others
    bool isUnbroken = false;                    ///< each file goes on from the one before it
};

/// Reads the backup files in @p folder through, the newest first, as far back as a whole full one.
BackupChain findBackupChain(const std::filesystem::path &folder);

/// Whether all backup files in @p folder, read through, are whole, and none is missing between them: whether it is
/// known what facts they hold.
bool areAllThere(const std::filesystem::path &folder);

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace ringtrue::service {

/// Removes the oldest full backup and the files that go on from it; the newest full one is never removed.
/// Gives the files that went; none where there was nothing to give.
std::vector<std::filesystem::path> removeOldestBackup(const std::filesystem::path &folder);

/// Removes copies of blobs whose keys were destroyed on purpose: nobody can open them any more.
void removeUselessBlobs(const std::filesystem::path &blobs, ledger::Keys &keys);

/// Bytes of all files below @p folder.
std::uint64_t sizeOf(const std::filesystem::path &folder);
/// @p share of the size of the disk that @p folder lies on, in bytes.
std::uint64_t limitOf(const std::filesystem::path &folder, double share);

} // namespace ringtrue::service

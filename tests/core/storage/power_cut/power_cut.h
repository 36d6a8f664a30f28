// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/storage/power_cut/watched_disk.h"

#include <filesystem>
#include <map>
#include <random>
#include <span>
#include <string>

namespace ringtrue::tests {

/// Files by name.
using DiskImage = std::map<std::string, std::string>;

/// What may lie on the disk when the power goes right after @p calls, on a disk that was empty before.
///
/// The model: what was synced is there. Of each write since, every sector of 512 bytes is there or not,
/// each by itself; so is every change of size. Names appear and go in order, and a sync of any file
/// makes all names before it durable (a journalling file system with an honest fsync).
DiskImage afterPowerCut(std::span<const DiskCall> calls, std::mt19937_64 &random);

/// Writes the files of @p image into the empty @p folder.
void writeImage(const DiskImage &image, const std::filesystem::path &folder);

} // namespace ringtrue::tests

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/workspace.h"

#include <filesystem>
#include <optional>

namespace ringtrue::service {

/// Why the backup of @p workspace must not be written into @p folder: AlreadyThere where that is a workspace's, or
/// lies in one (but for `backups` of its own); NotEmpty where another organisation's backups lie there. Of part Backup.
std::optional<WorkspaceFailure> refusalOfBackupFolder(const Workspace &workspace, const std::filesystem::path &folder);

/// Why the keys of @p workspace must not be copied into @p folder: AlreadyThere where that is a workspace's, or lies in
/// one; NotEmpty where it holds keys that are no older copy of these. Of part Backup.
std::optional<WorkspaceFailure> refusalOfKeyFolder(const Workspace &workspace, const std::filesystem::path &folder);

/// Whether backups in @p backups would lie with a copy of keys: that folder or one around it, which is no workspace's,
/// holds a keys.db.
bool isWithKeys(const std::filesystem::path &backups);

/// Whether keys in @p keys would lie with backups: @p backups itself, a folder in it, or any that holds a backup.
bool isWithBackups(const std::filesystem::path &keys, const std::filesystem::path &backups);

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace ringtrue::service {

/// Where things lie in a workspace's folder.
struct WorkspacePaths {
    std::filesystem::path folder;

    std::filesystem::path facts() const { return folder / "workspace.db"; }
    std::filesystem::path drafts() const { return folder / "drafts.db"; }
    std::filesystem::path keys() const { return folder / "keys.db"; }
    std::filesystem::path unlock() const { return folder / "unlock.key"; } ///< while somebody has no passphrase
    std::filesystem::path lock() const { return folder / "lock"; }
    std::filesystem::path reserve() const { return folder / "reserve"; }
    std::filesystem::path media() const { return folder / "media"; }
    std::filesystem::path backups() const { return folder / "backups"; }
    std::filesystem::path log() const { return folder / "log"; }
    /// There while an unclean end has not been followed by a check.
    std::filesystem::path unchecked() const { return folder / "log" / "unchecked"; }
};

} // namespace ringtrue::service

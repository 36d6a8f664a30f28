// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/backup.h"
#include "core/service/backup_blobs.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <set>

namespace ringtrue::service {

/// The copies of a workspace's blobs in a folder of backups, while a backup is made: what becomes of each is counted in
/// its report.
class BlobCopies {
public:
    BlobCopies(Workspace &workspace, const std::filesystem::path &folder, BackupReport &report);

    /// Copies @p blob where no whole copy is there.
    Result<Done, WorkspaceFailure> copy(const ledger::BlobName &blob, CopyCheck check);
    /// The same for one that only drafts name.
    Result<Done, WorkspaceFailure> copy(const Hash &blob, CopyCheck check);
    /// Finds copies of earlier backups that were cut or are gone since, by their size, and makes them anew; removes
    /// those of files that only drafts named and none does any more, which nobody can open; none where a draft or a
    /// backup file in the folder cannot be read. The facts are only gone through where sizes differ; what came after
    /// @p lastRow was never copied before. What @p goOn says is heeded after each fact. For when the blobs of all
    /// drafts are copied.
    Result<Done, WorkspaceFailure> heal(storage::Connection &facts, std::int64_t lastRow,
                                        const std::function<Result<Done, WorkspaceFailure>()> &goOn);

private:
    Result<BlobCopy, WorkspaceFailure> copied(const ledger::BlobName &blob, CopyCheck check);
    Result<Done, WorkspaceFailure> healBlobsOf(const ledger::Fact &fact);
    bool wasErased(const Hash &blob);
    void removeNameless(const std::set<Hash> &blobs);
    Workspace &m_workspace;
    std::filesystem::path m_folder;
    BackupReport &m_report;
    std::set<Hash> m_ofDrafts; ///< that drafts name
};

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup_place.h"

#include "core/ledger/fact_table.h"
#include "core/ledger/local_records.h"
#include "core/service/backup_file.h"

#include <algorithm>
#include <system_error>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;

WorkspaceFailure because(WorkspaceError error)
{
    return {error, WorkspacePart::Backup};
}

/// Whether @p folder is a workspace's or lies in one, also where it is not there yet.
bool isInWorkspace(const fs::path &folder)
{
    std::error_code error;
    for (auto place = fs::weakly_canonical(folder, error); !place.empty(); place = place.parent_path()) {
        if (fs::exists(place / "workspace.db", error))
            return true;
        if (place == place.parent_path())
            return false;
    }
    return false;
}

bool isSame(const fs::path &one, const fs::path &other)
{
    std::error_code error;
    return fs::weakly_canonical(one, error) == fs::weakly_canonical(other, error);
}

std::optional<OrganisationId> organisationOf(const Workspace &workspace)
{
    auto facts = workspace.readFacts();
    if (!facts)
        return std::nullopt;
    const auto row = storage::read(*facts, [&] { return ledger::findLedger(*facts); });
    return row && *row ? std::optional{(*row)->organisation} : std::nullopt;
}

} // namespace

std::optional<WorkspaceFailure> refusalOfBackupFolder(const Workspace &workspace, const fs::path &folder)
{
    if (!isSame(folder, workspace.paths().backups()) && isInWorkspace(folder))
        return because(WorkspaceError::AlreadyThere);
    const auto organisation = organisationOf(workspace);
    for (const auto &path : listBackupFiles(folder)) {
        const auto file = glanceAtBackupFile(path);
        if (file && organisation && file->header.root.organisation != *organisation)
            return because(WorkspaceError::NotEmpty);
    }
    return std::nullopt;
}

std::optional<WorkspaceFailure> refusalOfKeyFolder(const Workspace &workspace, const fs::path &folder)
{
    if (isInWorkspace(folder))
        return because(WorkspaceError::AlreadyThere);
    const auto ours = ledger::readLocalRecords(workspace.paths().folder);
    const auto theirs = ledger::readLocalRecords(folder);
    if (!ours || !theirs || !theirs->here)
        return std::nullopt; // what cannot be read is no good copy of anybody's keys
    const bool shared =
        std::ranges::any_of(theirs->devices, [&](const DeviceId &device) { return ours->devices.contains(device); });
    return shared ? std::nullopt : std::optional{because(WorkspaceError::NotEmpty)};
}

bool isWithKeys(const fs::path &backups)
{
    if (isInWorkspace(backups))
        return false;
    std::error_code error;
    for (auto place = fs::weakly_canonical(backups, error); !place.empty(); place = place.parent_path()) {
        const auto keys = ledger::readLocalRecords(place);
        if (keys && keys->here)
            return true;
        if (place == place.parent_path())
            return false;
    }
    return false;
}

bool isWithBackups(const fs::path &keys, const fs::path &backups)
{
    std::error_code error;
    for (auto place = fs::weakly_canonical(keys, error); !place.empty(); place = place.parent_path()) {
        if (isSame(place, backups))
            return true;
        if (place == place.parent_path())
            break;
    }
    return !listBackupFiles(keys).empty();
}

} // namespace ringtrue::service

// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup_place.h"

#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

using namespace ringtrue;
using namespace ringtrue::service;
namespace fs = std::filesystem;

namespace {

WorkspaceError errorOf(const std::optional<WorkspaceFailure> &refusal)
{
    REQUIRE(refusal);
    CHECK(refusal->part == WorkspacePart::Backup);
    return refusal->error;
}

} // namespace

TEST_CASE("Backups lie in the workspace's own folder for them, or outside of every workspace", "[backup]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto &paths = workspace->paths();
    CHECK_FALSE(refusalOfBackupFolder(*workspace, paths.backups()));
    CHECK_FALSE(refusalOfBackupFolder(*workspace, paths.folder / "media" / ".." / "backups")); // the same place
    CHECK_FALSE(refusalOfBackupFolder(*workspace, sample.temporary() / "copies"));
    for (const auto &within : {paths.folder, paths.media(), paths.folder / "not there yet" / "deeper"})
        CHECK(errorOf(refusalOfBackupFolder(*workspace, within)) == WorkspaceError::AlreadyThere);
}

TEST_CASE("Keys lie in no workspace, and go over no keys of somebody else", "[backup]")
{
    const tests::WorkspaceSample sample;
    const tests::WorkspaceSample other;
    const auto workspace = sample.create();
    const auto theirs = other.create();
    CHECK_FALSE(refusalOfKeyFolder(*workspace, sample.temporary() / "safe"));
    CHECK(errorOf(refusalOfKeyFolder(*workspace, workspace->paths().backups())) == WorkspaceError::AlreadyThere);
    const auto safe = sample.temporary() / "safe";
    fs::create_directory(safe);
    fs::copy_file(theirs->paths().keys(), safe / "keys.db");
    fs::copy_file(theirs->paths().keys().string() + "-wal", safe / "keys.db-wal");
    CHECK(errorOf(refusalOfKeyFolder(*workspace, safe)) == WorkspaceError::NotEmpty);
    CHECK_FALSE(refusalOfKeyFolder(*theirs, safe));
}

TEST_CASE("Keys lie with no backup", "[backup]")
{
    const tests::TemporaryFolder folder;
    const auto backups = folder.path() / "backups";
    CHECK(isWithBackups(backups, backups));
    CHECK(isWithBackups(folder.path() / "keys" / ".." / "backups", backups));
    CHECK(isWithBackups(backups / "keys", backups));
    CHECK_FALSE(isWithBackups(folder.path() / "keys", backups));
    CHECK_FALSE(isWithBackups(folder.path() / "backups of keys", backups));
}

// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup.h"

#include "core/service/restore.h"
#include "tests/catch.h"
#include "tests/core/service/backup_samples.h"

#include <sys/stat.h>

using namespace ringtrue;
using namespace ringtrue::service;
using namespace ringtrue::tests;

namespace {

namespace fs = std::filesystem;

} // namespace

TEST_CASE("Somebody erased stays erased, whichever copy of the keys comes back", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto oldKeys = sample.temporary() / "keys";
    const auto gone = ledger::subjectOf(idNumber<PersonId>(2));
    {
        const auto workspace = sample.create();
        REQUIRE(appendPerson(*workspace, 2));
        REQUIRE(backupKeys(*workspace, oldKeys));
        const auto erased =
            workspace
                ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
                    return ledger.erase(idNumber<PersonId>(1), {{gone}, "asked for it", "subject-request"});
                })
                .get();
        REQUIRE(erased);
        backUp(*workspace, target);
    }
    const auto again = sample.temporary() / "again";
    REQUIRE(restore({.backup = target, .keys = oldKeys, .opening = openingOf(sample, again), .author = {}}));
    const auto workspace = Workspace::openForReading(openingOf(sample, again));
    REQUIRE(workspace);
    const auto key = (*workspace)->keys().find(gone);
    REQUIRE_FALSE(key);
    CHECK(key.error().error == ledger::KeyError::Erased);
}

TEST_CASE("A copy of the keys is for its owner alone", "[backup]")
{
    const WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto safe = sample.temporary() / "keys";
    REQUIRE(backupKeys(*workspace, safe));
    for (const auto *name : {"keys.db", "unlock.key"}) {
        struct stat about {};
        REQUIRE(::stat((safe / name).c_str(), &about) == 0);
        CHECK((about.st_mode & 0777) == 0600);
    }
    struct stat about {};
    REQUIRE(::stat(safe.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0700);
    CHECK(backupKeys(*workspace, safe)); // over the older copy
}

TEST_CASE("A folder that was there keeps its mode when keys are copied into it", "[backup]")
{
    const WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto shared = sample.temporary() / "shared";
    fs::create_directory(shared);
    fs::permissions(shared, fs::perms::owner_all | fs::perms::group_all);
    REQUIRE(backupKeys(*workspace, shared));
    CHECK(fs::status(shared).permissions() == (fs::perms::owner_all | fs::perms::group_all));
    CHECK(fs::status(shared / "keys.db").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("Neither a backup nor keys are written over a workspace, or over those of somebody else", "[backup]")
{
    const WorkspaceSample sample;
    const WorkspaceSample other;
    const auto workspace = sample.create();
    const auto theirs = other.create();
    const auto refused = [](const auto &result) {
        REQUIRE_FALSE(result);
        CHECK(result.error().part == WorkspacePart::Backup);
        return result.error().error;
    };
    for (const auto &folder : {sample.folder(), sample.folder() / ".", other.folder(), other.folder() / "backups",
                               sample.folder() / "backups" / "more", sample.folder() / "media"}) {
        CAPTURE(folder);
        CHECK(refused(backup(*workspace, {.folder = folder})) == WorkspaceError::AlreadyThere);
        CHECK(refused(backupKeys(*workspace, folder)) == WorkspaceError::AlreadyThere);
    }
    CHECK(refused(backupKeys(*workspace, sample.folder() / "backups")) == WorkspaceError::AlreadyThere);
    CHECK(fs::exists(sample.folder() / "unlock.key"));
    CHECK_FALSE(fs::exists(sample.folder() / "blobs"));

    const auto copies = sample.temporary() / "copies";
    const auto keys = sample.temporary() / "keys";
    backUp(*theirs, copies);
    REQUIRE(backupKeys(*theirs, keys));
    CHECK(refused(backup(*workspace, {.folder = copies})) == WorkspaceError::NotEmpty);
    CHECK(refused(backupKeys(*workspace, keys)) == WorkspaceError::NotEmpty);
    CHECK(listBackupFiles(copies).size() == 1);
    backUp(*theirs, copies); // their own goes on there
    CHECK(backupKeys(*theirs, keys));
}

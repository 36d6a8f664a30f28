// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup.h"

#include "core/service/prune_backups.h"
#include "tests/catch.h"
#include "tests/core/service/backup_samples.h"

using namespace ringtrue;
using namespace ringtrue::service;
using namespace ringtrue::tests;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t day = 24LL * 3600 * 1'000'000;

} // namespace

TEST_CASE("The first backup is full, the next ones hold what is new, a week later it is full again", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto first = backUp(*workspace);
    REQUIRE(first.file);
    CHECK(first.file->header.kind == BackupKind::Full);
    CHECK(first.file->facts == 3); // organisation, device, person

    CHECK_FALSE(backUp(*workspace).file);

    REQUIRE(appendPerson(*workspace, 2));
    REQUIRE(appendPerson(*workspace, 3));
    const auto second = backUp(*workspace);
    REQUIRE(second.file);
    CHECK(second.file->header.kind == BackupKind::More);
    CHECK(second.file->facts == 2);
    CHECK(second.file->header.previous == first.file->hash);

    sample.clock().advance(7 * day);
    REQUIRE(appendPerson(*workspace, 4));
    const auto third = backUp(*workspace);
    REQUIRE(third.file);
    CHECK(third.file->header.kind == BackupKind::Full);
    CHECK(third.file->facts == 6);
    CHECK(listBackupFiles(workspace->paths().backups()).size() == 3);
}

TEST_CASE("Where the last backup file cannot be read the next one is full", "[backup]")
{
    const WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto first = backUp(*workspace);
    writeBytes(first.file->file, "cut");
    const auto second = backUp(*workspace);
    REQUIRE(second.file);
    CHECK(second.file->header.kind == BackupKind::Full);
    CHECK(second.file->number == 2);
    CHECK(second.damagedFiles == std::vector{first.file->file});
    REQUIRE(appendPerson(*workspace, 2));
    const auto third = backUp(*workspace);
    REQUIRE(appendPerson(*workspace, 3));
    const auto fourth = backUp(*workspace);
    CHECK(fourth.file->header.kind == BackupKind::More);
    CHECK(fourth.damagedFiles.empty()); // it is before the last full one
    fs::remove(third.file->file);
    const auto fifth = backUp(*workspace);
    REQUIRE(fifth.file);
    CHECK(fifth.file->header.kind == BackupKind::Full);
    CHECK(fifth.damagedFiles == std::vector{third.file->file});
}

TEST_CASE("Old full backups go when the limit is reached, the newest never", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    for (int week = 0; week < 3; ++week) {
        backUp(*workspace);
        REQUIRE(appendPerson(*workspace, static_cast<std::uint8_t>(10 + week)));
        backUp(*workspace);
        sample.clock().advance(8 * day);
    }
    CHECK(listBackupFiles(workspace->paths().backups()).size() == 6);
    const auto report = backup(*workspace, {.shareOfDisk = 0.0});
    REQUIRE(report);
    CHECK(report->removedFiles.size() == 6);
    CHECK(report->overLimit);
    const auto left = listBackupFiles(workspace->paths().backups());
    REQUIRE(left.size() == 1);
    CHECK(glanceAtBackupFile(left.front())->header.kind == BackupKind::Full);
}

TEST_CASE("A blob that is damaged or gone is told, and the backup goes on", "[backup]")
{
    const WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto blob = appendBlob(*workspace, "content");
    const auto file = workspace->blobs().fileOf(blob.hash);
    SECTION("damaged")
    {
        auto bytes = bytesOf(file);
        bytes.back() ^= 1;
        writeBytes(file, bytes);
        const auto report = backUp(*workspace);
        CHECK(report.blobsDamaged == std::vector{blob.hash});
        CHECK(report.file);
    }
    SECTION("gone")
    {
        fs::remove(file);
        CHECK(backUp(*workspace).blobsMissing == 1);
    }
    SECTION("erased: its copy goes too")
    {
        CHECK(backUp(*workspace).blobsCopied == 1);
        const auto copy = ledger::blobFile(workspace->paths().backups() / "blobs", blob.hash);
        CHECK(fs::exists(copy));
        const std::vector<Hash> blobs{blob.hash};
        REQUIRE(workspace->keys().destroyBlobKeys(blobs, noon));
        backUp(*workspace);
        CHECK_FALSE(fs::exists(copy));
    }
}

TEST_CASE("A damaged copy of a blob is made anew: by its size each time, by its content with a full backup", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto blob = appendBlob(*workspace, "content");
    backUp(*workspace);
    const auto copy = ledger::blobFile(workspace->paths().backups() / "blobs", blob.hash);
    const auto whole = bytesOf(copy);
    SECTION("cut, and nothing is new")
    {
        writeBytes(copy, whole.substr(0, whole.size() / 2));
        const auto report = backUp(*workspace);
        CHECK_FALSE(report.file);
        CHECK(report.blobsHealed == 1);
    }
    SECTION("gone, and a fact is new")
    {
        fs::remove(copy);
        REQUIRE(appendPerson(*workspace, 2));
        CHECK(backUp(*workspace).blobsHealed == 1);
    }
    SECTION("one bit of it, and it is time for a full backup")
    {
        auto bytes = whole;
        bytes.back() ^= 1;
        writeBytes(copy, bytes);
        CHECK(backUp(*workspace).blobsHealed == 0); // only a full backup reads what has its size
        sample.clock().advance(8 * day);
        CHECK(backUp(*workspace).blobsHealed == 1);
    }
    CHECK(bytesOf(copy) == whole);
    sample.clock().advance(8 * day);
    const auto after = backUp(*workspace);
    CHECK(after.blobsHealed == 0);
    CHECK(after.blobsReadBack == 1);
}

TEST_CASE("A damaged copy that media has no whole file for is told and left, but not one that was erased", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto blob = appendBlob(*workspace, "content");
    backUp(*workspace);
    const auto copy = ledger::blobFile(workspace->paths().backups() / "blobs", blob.hash);
    writeBytes(copy, "cut");
    fs::remove(workspace->blobs().fileOf(blob.hash));
    SECTION("told each time")
    {
        CHECK(backUp(*workspace).blobsLost == std::vector{blob.hash});
        sample.clock().advance(8 * day);
        CHECK(backUp(*workspace).blobsLost == std::vector{blob.hash});
        CHECK(bytesOf(copy) == "cut");
    }
    SECTION("erased")
    {
        const std::vector<Hash> blobs{blob.hash};
        REQUIRE(workspace->keys().destroyBlobKeys(blobs, noon));
        CHECK(backUp(*workspace).blobsLost.empty());
        CHECK_FALSE(fs::exists(copy));
    }
}

TEST_CASE("A backup can be made beside a writer, but not two at once", "[backup]")
{
    const WorkspaceSample sample;
    const auto writer = sample.create();
    const auto reader = Workspace::openForReading(sample.opening());
    REQUIRE(reader);
    CHECK(backup(**reader, {}));
    const auto lock = storage::WorkspaceLock::take(writer->paths().backups() / "lock", "another backup");
    REQUIRE(lock);
    const auto refused = backup(**reader, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == WorkspaceError::InUse);
    CHECK(refused.error().part == WorkspacePart::Backup);
    REQUIRE(refused.error().holder);
    CHECK(refused.error().holder->program == "another backup");
}

TEST_CASE("What is submitted while a backup is made is in it as a draft or as a fact", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto draftsIn = [&] {
        auto drafts = storage::openReader(target / "drafts.db", draftsSchema());
        REQUIRE(drafts);
        return listDrafts(*drafts)->size();
    };
    const auto workspace = sample.create();
    const auto draft = workspace->drafts().open(draftKey(50, 1)).get();
    REQUIRE(draft);
    auto go = ledger::Go::On;
    const auto submitting = [&](auto, auto) { // the last fact was read: what is submitted now is in the next backup
        CHECK(workspace->drafts().remove(*draft).get());
        return go;
    };
    SECTION("in a backup that is made to its end")
    {
        REQUIRE(backup(*workspace, {.folder = target, .progress = submitting}));
        CHECK(draftsIn() == 1);
        REQUIRE(backup(*workspace, {.folder = target}));
        CHECK(draftsIn() == 0);
    }
    SECTION("also where a later one was stopped: its facts and its drafts belong together")
    {
        REQUIRE(backup(*workspace, {.folder = target}));
        REQUIRE(appendPerson(*workspace, 2));
        CHECK(workspace->drafts().remove(*draft).get());
        CHECK_FALSE(backup(*workspace, {.folder = target, .progress = [](auto, auto) { return ledger::Go::Stop; }}));
        CHECK(draftsIn() == 1);
        CHECK_FALSE(fs::exists(target / "drafts.db.next"));
    }
}

TEST_CASE("A backup that is stopped leaves nothing", "[backup]")
{
    const WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto stopped = backup(*workspace, {.progress = [](auto, auto) { return ledger::Go::Stop; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().error == WorkspaceError::Stopped);
    CHECK(listBackupFiles(workspace->paths().backups()).empty());
}

TEST_CASE("A damaged fact stops a backup before it replaces a good one", "[backup]")
{
    const WorkspaceSample sample;
    const auto workspace = sample.create();
    workspace
        ->submit([](ledger::Ledger &, storage::Connection &connection) {
            connection.database().exec("UPDATE fact SET bytes = CAST(bytes || x'00' AS BLOB) WHERE row = 2");
            return 0;
        })
        .wait();
    const auto refused = backup(*workspace, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == WorkspaceError::Corrupt);
    CHECK(refused.error().part == WorkspacePart::Facts);
}

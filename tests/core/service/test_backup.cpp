// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup.h"

#include "core/service/prune_backups.h"
#include "core/service/restore.h"
#include "core/service/verify_workspace.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

#include <algorithm>
#include <string>
#include <sys/stat.h>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;
using tests::WorkspaceSample;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t day = 24LL * 3600 * 1'000'000;

BackupReport backUp(Workspace &workspace, const fs::path &folder = {})
{
    const auto report = backup(workspace, {.folder = folder});
    REQUIRE(report);
    return *report;
}

Opening openingOf(const WorkspaceSample &sample, const fs::path &folder)
{
    const auto opening = sample.opening();
    return {.folder = folder, .registry = opening.registry, .clock = opening.clock, .program = "restore"};
}

/// Stores @p content as a blob of the interaction 50.
ledger::BlobName addBlob(Workspace &workspace, const std::string &content)
{
    const std::vector<ledger::SubjectId> subjects{ledger::subjectOf(idNumber<InteractionId>(50))};
    auto made = workspace.keys().make(subjects);
    REQUIRE(made);
    const auto blob = workspace.blobs().add(content, subjects);
    REQUIRE(blob);
    return *blob;
}

/// The same with the fact that names it.
ledger::BlobName appendBlob(Workspace &workspace, const std::string &content)
{
    const auto blob = addBlob(workspace, content);
    const auto appended = workspace
                              .submit([&](ledger::Ledger &ledger, storage::Connection &) {
                                  auto draft = organisation::personFact(tests::personNumber(77, "With a picture"));
                                  draft.blobs = {blob};
                                  return ledger.append(idNumber<PersonId>(1), draft);
                              })
                              .get();
    REQUIRE(appended);
    return blob;
}

Hash contentHashOf(Workspace &workspace)
{
    const auto hash =
        workspace.submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.rebuild(); }).get();
    REQUIRE(hash);
    return *hash;
}

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

    REQUIRE(tests::appendPerson(*workspace, 2));
    REQUIRE(tests::appendPerson(*workspace, 3));
    const auto second = backUp(*workspace);
    REQUIRE(second.file);
    CHECK(second.file->header.kind == BackupKind::More);
    CHECK(second.file->facts == 2);
    CHECK(second.file->header.previous == first.file->hash);

    sample.clock().advance(7 * day);
    REQUIRE(tests::appendPerson(*workspace, 4));
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
    tests::writeBytes(first.file->file, "cut");
    const auto second = backUp(*workspace);
    REQUIRE(second.file);
    CHECK(second.file->header.kind == BackupKind::Full);
    CHECK(second.file->number == 2);
}

TEST_CASE("A backup restores facts, blobs, keys and drafts as a new device", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto safe = sample.temporary() / "keys";
    ledger::BlobName blob;
    Hash content{};
    DeviceId device;
    {
        const auto workspace = sample.create();
        REQUIRE(tests::appendPerson(*workspace, 2));
        backUp(*workspace, target);
        blob = appendBlob(*workspace, std::string(200'000, 'w'));
        const auto draft = workspace->drafts().open(tests::draftKey(50, 1)).get();
        REQUIRE(draft);
        const auto report = backUp(*workspace, target);
        CHECK(report.blobsCopied == 1);
        REQUIRE(backupKeys(*workspace, safe));
        content = contentHashOf(*workspace);
        device = workspace->submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.device(); }).get();
    }
    fs::remove_all(sample.folder());

    const auto again = sample.temporary() / "again";
    const auto report = restore({.backup = target, .keys = safe, .opening = openingOf(sample, again), .author = {}});
    REQUIRE(report);
    CHECK(report->facts == 5);
    CHECK(report->waiting + report->quarantined + report->blobsMissing == 0);
    CHECK(report->blobsCopied == 1);
    CHECK(report->device == RestoredDevice::Continues);
    CHECK(report->drafts == RestoredDrafts::Restored);

    const auto workspace = Workspace::openForWriting(openingOf(sample, again));
    REQUIRE(workspace);
    CHECK(*(*workspace)->blobs().read(blob.hash) == std::string(200'000, 'w'));
    CHECK((*workspace)->drafts().list().get()->size() == 1);
    CHECK((*workspace)->submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.device(); }).get()
          != device);
    CHECK(tests::countPeople(**workspace) == 3);
    REQUIRE(tests::appendPerson(**workspace, 9)); // it can go on
    CHECK(contentHashOf(**workspace) != content); // the new device's own fact is in the views
    // The restored workspace counts its facts anew: its next backup there is a full one.
    CHECK(backUp(**workspace, target).file->header.kind == BackupKind::Full);
}

TEST_CASE("A key that was copied while its file was taken in waits for the fact after a restore", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto safe = sample.temporary() / "keys";
    ledger::BlobName blob;
    {
        const auto workspace = sample.create();
        blob = addBlob(*workspace, "spoken words");
        REQUIRE(backupKeys(*workspace, safe));
        backUp(*workspace, target);
    }
    const auto again = sample.temporary() / "again";
    REQUIRE(restore({.backup = target, .keys = safe, .opening = openingOf(sample, again), .author = {}}));
    const auto workspace = Workspace::openForWriting(openingOf(sample, again));
    REQUIRE(workspace);
    CHECK((*workspace)->keys().findBlobKey(blob.hash)); // the fact may have gone to others before the disk was lost
    REQUIRE(sample.open());                             // where it was begun and never ended it is a leftover
    CHECK_FALSE(sample.open()->keys().findBlobKey(blob.hash));
}

TEST_CASE("Without the keys a restored workspace can be read, what is sealed stays shut", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    {
        const auto workspace = sample.create();
        backUp(*workspace, target);
    }
    CHECK_FALSE(fs::exists(target / "keys.db"));
    const auto again = sample.temporary() / "again";
    const auto report =
        restore({.backup = target, .keys = {}, .opening = openingOf(sample, again), .author = idNumber<PersonId>(1)});
    REQUIRE(report);
    CHECK(report->device == RestoredDevice::NotEnrolled);
    const auto workspace = Workspace::openForWriting(openingOf(sample, again));
    REQUIRE(workspace);
    CHECK(tests::countPeople(**workspace) == 1);
    const auto key = (*workspace)->keys().find(ledger::subjectOf(idNumber<PersonId>(1)));
    REQUIRE_FALSE(key);
    CHECK(key.error().error == ledger::KeyError::NoKey);
    const auto refused = tests::appendPerson(**workspace, 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == ledger::LedgerError::NotEnrolled);
}

TEST_CASE("Somebody erased stays erased, whichever copy of the keys comes back", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto oldKeys = sample.temporary() / "keys";
    const auto gone = ledger::subjectOf(idNumber<PersonId>(2));
    {
        const auto workspace = sample.create();
        REQUIRE(tests::appendPerson(*workspace, 2));
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

TEST_CASE("A damaged backup file is passed over where an older full one is whole", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto target = sample.temporary() / "copies";
    backUp(*workspace, target);
    REQUIRE(tests::appendPerson(*workspace, 2));
    sample.clock().advance(8 * day);
    const auto full = backUp(*workspace, target).file->file;
    REQUIRE(tests::appendPerson(*workspace, 3));
    backUp(*workspace, target);
    auto bytes = tests::bytesOf(full);
    bytes[bytes.size() / 2] ^= 1;
    tests::writeBytes(full, bytes);
    const auto report = restore({.backup = target,
                                 .keys = {},
                                 .opening = openingOf(sample, sample.temporary() / "again"),
                                 .author = idNumber<PersonId>(1)});
    REQUIRE(report);
    CHECK(report->damagedFiles == std::vector{full});
    CHECK(report->facts == 4); // person 2 was in the damaged file only
}

TEST_CASE("What is no backup, or no whole one, is refused and nothing is made", "[backup]")
{
    const WorkspaceSample sample;
    const auto again = sample.temporary() / "again";
    const auto errorOf = [&](const fs::path &from) {
        const auto report = restore({.backup = from, .keys = {}, .opening = openingOf(sample, again), .author = {}});
        REQUIRE_FALSE(report);
        CHECK(report.error().part == WorkspacePart::Backup);
        CHECK_FALSE(fs::exists(again));
        return report.error().error;
    };
    CHECK(errorOf(sample.temporary() / "absent") == WorkspaceError::Missing);
    fs::create_directory(sample.temporary() / "empty");
    CHECK(errorOf(sample.temporary() / "empty") == WorkspaceError::NotAWorkspace);
    const auto workspace = sample.create();
    const auto file = backUp(*workspace).file->file;
    auto bytes = tests::bytesOf(file);
    bytes.back() ^= 1;
    tests::writeBytes(file, bytes);
    CHECK(errorOf(workspace->paths().backups()) == WorkspaceError::Corrupt);
}

TEST_CASE("The keys in a workspace's own folder restore its backup, with those in their log", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    REQUIRE(tests::appendPerson(*workspace, 2)); // the key is in keys.db-wal still
    const auto target = sample.temporary() / "backup";
    backUp(*workspace, target);
    const auto opening = openingOf(sample, sample.temporary() / "again");
    REQUIRE(restore({.backup = target, .keys = sample.folder(), .opening = opening, .author = {}}));
    const auto found = verifyWorkspace(opening);
    REQUIRE(found);
    CHECK_FALSE(found->verdict.firstWrong);
    CHECK(found->verdict.keys.missing == 0);
    CHECK((fs::status(opening.folder / "keys.db").permissions() & fs::perms::group_all) == fs::perms::none);
}

TEST_CASE("A restore does not go over a workspace", "[backup]")
{
    const WorkspaceSample sample;
    const auto workspace = sample.create();
    backUp(*workspace);
    const auto report =
        restore({.backup = workspace->paths().backups(), .keys = {}, .opening = sample.opening(), .author = {}});
    REQUIRE_FALSE(report);
    CHECK(report.error().error == WorkspaceError::AlreadyThere);
}

TEST_CASE("Old full backups go when the limit is reached, the newest never", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    for (int week = 0; week < 3; ++week) {
        backUp(*workspace);
        REQUIRE(tests::appendPerson(*workspace, static_cast<std::uint8_t>(10 + week)));
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
        auto bytes = tests::bytesOf(file);
        bytes.back() ^= 1;
        tests::writeBytes(file, bytes);
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
        REQUIRE(workspace->keys().destroyBlobKeys(blobs, tests::noon));
        backUp(*workspace);
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
    const auto draft = workspace->drafts().open(tests::draftKey(50, 1)).get();
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
        REQUIRE(tests::appendPerson(*workspace, 2));
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

TEST_CASE("What was erased is not missed where the keys are not", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    {
        const auto workspace = sample.create();
        const auto blob = appendBlob(*workspace, "what was said");
        const auto erased =
            workspace
                ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
                    return ledger.erase(
                        idNumber<PersonId>(1),
                        {{ledger::subjectOf(idNumber<InteractionId>(50))}, "asked for it", "subject-request"});
                })
                .get();
        REQUIRE(erased);
        CHECK_FALSE(workspace->blobs().read(blob.hash));
        backUp(*workspace, target);
    }
    const auto again = sample.temporary() / "again";
    REQUIRE(restore({.backup = target, .keys = {}, .opening = openingOf(sample, again), .author = {}}));
    const auto verdict = verifyWorkspace(openingOf(sample, again));
    REQUIRE(verdict);
    CHECK_FALSE(verdict->verdict.firstWrong);
}

TEST_CASE("Drafts that are damaged in a backup are told", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    {
        const auto workspace = sample.create();
        REQUIRE(workspace->drafts().open(tests::draftKey(50, 1)).get());
        backUp(*workspace, target);
    }
    const auto drafts = target / "drafts.db";
    fs::resize_file(drafts, fs::file_size(drafts) / 2);
    const auto again = sample.temporary() / "again";
    const auto report = restore({.backup = target, .keys = {}, .opening = openingOf(sample, again), .author = {}});
    REQUIRE(report);
    CHECK(report->drafts == RestoredDrafts::Damaged);
    const auto workspace = Workspace::openForReading(openingOf(sample, again));
    REQUIRE(workspace);
    CHECK((*workspace)->readDrafts()); // an empty one: the workspace is whole all the same
}

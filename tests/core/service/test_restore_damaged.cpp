// SPDX-License-Identifier: Apache-2.0
// What is restored of a backup whose files are damaged, missing or strange.
#include "core/service/restore.h"
#include "core/service/verify_workspace.h"
#include "tests/catch.h"
#include "tests/core/service/backup_samples.h"

#include <filesystem>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::service;
using namespace ringtrue::tests;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t restoreDay = 24LL * 3600 * 1'000'000;

} // namespace

TEST_CASE("A damaged backup file is passed over where an older full one is whole", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto target = sample.temporary() / "copies";
    backUp(*workspace, target);
    REQUIRE(appendPerson(*workspace, 2));
    sample.clock().advance(8 * restoreDay);
    const auto full = backUp(*workspace, target).file->file;
    REQUIRE(appendPerson(*workspace, 3));
    backUp(*workspace, target);
    auto bytes = bytesOf(full);
    bytes[bytes.size() / 2] ^= 1;
    writeBytes(full, bytes);
    const auto report = restore({.backup = target,
                                 .keys = {},
                                 .opening = openingOf(sample, sample.temporary() / "again"),
                                 .author = idNumber<PersonId>(1)});
    REQUIRE(report);
    CHECK(report->damagedFiles == std::vector{full});
    CHECK(report->facts == 4); // person 2 was in the damaged file only
}

TEST_CASE("Drafts that are damaged in a backup are told", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    {
        const auto workspace = sample.create();
        REQUIRE(workspace->drafts().open(draftKey(50, 1)).get());
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

TEST_CASE("A gap that a damaged or missing backup file leaves is told, and the restored workspace verifies", "[backup]")
{
    const bool isThere = GENERATE(true, false);
    WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto safe = sample.temporary() / "keys";
    std::filesystem::path lost;
    {
        const auto workspace = sample.create();
        backUp(*workspace, target);
        REQUIRE(appendPerson(*workspace, 2));
        const auto middle = backUp(*workspace, target);
        REQUIRE(appendPerson(*workspace, 3));
        backUp(*workspace, target);
        REQUIRE(backupKeys(*workspace, safe));
        lost = middle.file->file;
        if (isThere)
            writeBytes(lost, "cut");
        else
            std::filesystem::remove(lost);
    }
    const auto again = sample.temporary() / "again";
    const auto report = restore({.backup = target, .keys = safe, .opening = openingOf(sample, again), .author = {}});
    REQUIRE(report);
    CHECK(report->damagedFiles == std::vector{lost});
    CHECK(report->facts == 4); // what came after the gap is there
    auto verified = verifyWorkspace(openingOf(sample, again));
    REQUIRE(verified);
    CHECK_FALSE(verified->verdict.firstWrong);
    CHECK(verified->verdict.gaps == 1);

    // The chain that goes on here has no gap, whatever the older one has.
    {
        auto workspace = Workspace::openForWriting(openingOf(sample, again));
        REQUIRE(workspace);
        REQUIRE(appendPerson(**workspace, 4));
        REQUIRE(appendPerson(**workspace, 5));
    }
    SQLite::Database facts((again / "workspace.db").string(), SQLite::OPEN_READWRITE);
    facts.exec("DELETE FROM fact WHERE row = (SELECT max(row) - 1 FROM fact)");
    verified = verifyWorkspace(openingOf(sample, again));
    REQUIRE(verified);
    REQUIRE(verified->verdict.firstWrong);
    CHECK(verified->verdict.firstWrong->what == "chain");
}

TEST_CASE("The copy of a blob that a lost backup file may name stays, whatever keys were restored", "[backup]")
{
    const bool isThere = GENERATE(true, false);
    WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto safe = sample.temporary() / "keys";
    ledger::BlobName blob;
    {
        const auto workspace = sample.create();
        backUp(*workspace, target);
        REQUIRE(backupKeys(*workspace, safe)); // without the blob's
        blob = appendBlob(*workspace, "of a fact that is lost");
        const auto middle = backUp(*workspace, target).file->file;
        REQUIRE(appendPerson(*workspace, 3));
        backUp(*workspace, target);
        if (isThere)
            writeBytes(middle, "cut");
        else
            std::filesystem::remove(middle);
    }
    const auto again = sample.temporary() / "again";
    REQUIRE(restore({.backup = target, .keys = safe, .opening = openingOf(sample, again), .author = {}}));
    const auto workspace = Workspace::openForWriting(openingOf(sample, again));
    REQUIRE(workspace);
    CHECK_FALSE((*workspace)->keys().findBlobKey(blob.hash));
    backUp(**workspace, target); // a full one, of another computer
    REQUIRE(appendPerson(**workspace, 4));
    const auto report = backUp(**workspace, target);
    REQUIRE(report.file);
    CHECK(report.file->header.kind == BackupKind::More);
    CHECK(std::filesystem::exists(ledger::blobFile(target / "blobs", blob.hash)));
}

TEST_CASE("What somebody put beside the backup files is no backup file, and its number says nothing", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    fs::path full;
    fs::path more;
    {
        const auto workspace = sample.create();
        full = backUp(*workspace, target).file->file;
        REQUIRE(appendPerson(*workspace, 2));
        more = backUp(*workspace, target).file->file;
    }
    std::vector<fs::path> damaged;
    SECTION("under a name of its own")
    {
        fs::copy_file(full, target / "facts-20261122-copy.backup");
        writeBytes(target / "facts-1000000-old.backup", "");
    }
    SECTION("far away by its number: none of a million is called missing")
    {
        damaged = {target / backupName(1'000'000, BackupKind::More)};
        writeBytes(damaged.front(), "");
    }
    SECTION("a file that goes on from the one before it, whatever its number is")
    {
        fs::rename(more, target / backupName(7, BackupKind::More));
    }
    const auto again = sample.temporary() / "again";
    const auto report =
        restore({.backup = target, .keys = {}, .opening = openingOf(sample, again), .author = idNumber<PersonId>(1)});
    REQUIRE(report);
    CHECK(report->facts == 4);
    CHECK(report->damagedFiles.size() == damaged.size());
    CHECK((report->damagedFiles.size() > 100 || report->damagedFiles == damaged));
}

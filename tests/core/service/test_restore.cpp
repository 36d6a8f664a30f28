// SPDX-License-Identifier: Apache-2.0
#include "core/service/restore.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/stored_facts.h"
#include "core/service/verify_workspace.h"
#include "tests/catch.h"
#include "tests/core/service/backup_samples.h"

#include <string>

using namespace ringtrue;
using namespace ringtrue::service;
using namespace ringtrue::tests;

namespace {

namespace fs = std::filesystem;

Hash contentHashOf(Workspace &workspace)
{
    const auto hash =
        workspace.submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.rebuild(); }).get();
    REQUIRE(hash);
    return *hash;
}

} // namespace

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
        REQUIRE(appendPerson(*workspace, 2));
        backUp(*workspace, target);
        blob = appendBlob(*workspace, std::string(200'000, 'w'));
        const auto draft = workspace->drafts().open(draftKey(50, 1)).get();
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
    CHECK(report->waiting + report->quarantined + report->blobsMissing.size() == 0);
    CHECK(report->blobsCopied == 1);
    CHECK(report->device == RestoredDevice::Continues);
    CHECK(report->drafts == RestoredDrafts::Restored);

    const auto workspace = Workspace::openForWriting(openingOf(sample, again));
    REQUIRE(workspace);
    CHECK(*(*workspace)->blobs().read(blob.hash) == std::string(200'000, 'w'));
    CHECK((*workspace)->drafts().list().get()->size() == 1);
    CHECK((*workspace)->submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.device(); }).get()
          != device);
    CHECK(countPeople(**workspace) == 3);
    REQUIRE(appendPerson(**workspace, 9));        // it can go on
    CHECK(contentHashOf(**workspace) != content); // the new device's own fact is in the views
    // The restored workspace counts its facts anew: its next backup there is a full one.
    CHECK(backUp(**workspace, target).file->header.kind == BackupKind::Full);
}

TEST_CASE("Where a restored workspace backs up, the old computer hides its work no more", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto safe = sample.temporary() / "keys";
    {
        const auto workspace = sample.create();
        backUp(*workspace, target);
        REQUIRE(backupKeys(*workspace, safe));
    }
    const auto again = sample.temporary() / "again";
    REQUIRE(restore({.backup = target, .keys = safe, .opening = openingOf(sample, again), .author = {}}));
    {
        const auto restored = Workspace::openForWriting(openingOf(sample, again));
        REQUIRE(restored);
        REQUIRE(appendPerson(**restored, 9));
        backUp(**restored, target); // all of the old one's facts are in it
    }
    const auto old = sample.open();
    REQUIRE(old);
    const auto refused = backup(*old, {.folder = target});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == WorkspaceError::NotEmpty);
    CHECK(refused.error().part == WorkspacePart::Backup);
    backUp(*old, sample.temporary() / "its own");
    const auto third = sample.temporary() / "third";
    REQUIRE(restore({.backup = target, .keys = safe, .opening = openingOf(sample, third), .author = {}}));
    CHECK(countPeople(**Workspace::openForReading(openingOf(sample, third))) == 2);
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
    CHECK(countPeople(**workspace) == 1);
    const auto key = (*workspace)->keys().find(ledger::subjectOf(idNumber<PersonId>(1)));
    REQUIRE_FALSE(key);
    CHECK(key.error().error == ledger::KeyError::NoKey);
    const auto refused = appendPerson(**workspace, 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == ledger::LedgerError::NotEnrolled);
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
    auto bytes = bytesOf(file);
    bytes.back() ^= 1;
    writeBytes(file, bytes);
    CHECK(errorOf(workspace->paths().backups()) == WorkspaceError::Corrupt);
}

TEST_CASE("The keys in a workspace's own folder restore its backup, with those in their log", "[backup]")
{
    WorkspaceSample sample;
    const auto workspace = sample.create();
    REQUIRE(appendPerson(*workspace, 2)); // the key is in keys.db-wal still
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

TEST_CASE("Who restores is asked before recordings are copied", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto safe = sample.temporary() / "keys";
    ledger::BlobName erased;
    {
        const auto workspace = sample.create();
        erased = appendBlob(*workspace, "what was said");
        backUp(*workspace, target);
        REQUIRE(workspace
                    ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
                        return ledger.erase(
                            idNumber<PersonId>(1),
                            {{ledger::subjectOf(idNumber<InteractionId>(50))}, "asked for it", "subject-request"});
                    })
                    .get());
        REQUIRE(backupKeys(*workspace, safe));
        const auto copy = ledger::blobFile(target / "blobs", erased.hash);
        const auto bytes = bytesOf(copy);
        backUp(*workspace, target);
        writeBytes(copy, bytes); // a copy of the folder from before the erasure
    }
    bool isCopied = true;
    const auto again = sample.temporary() / "again";
    Restore what{.backup = target, .keys = safe, .opening = openingOf(sample, again), .author = {}};
    what.findAuthor = [&](storage::Connection &facts, ledger::Keys &) {
        const auto media = fs::path(facts.database().getFilename()).parent_path() / "media";
        isCopied = fs::exists(ledger::blobFile(media, erased.hash));
        return idNumber<PersonId>(1);
    };
    const auto report = restore(what);
    REQUIRE(report);
    CHECK_FALSE(isCopied);
    CHECK(report->blobsCopied == 0); // what is erased is not brought back
    CHECK_FALSE(fs::exists(ledger::blobFile(again / "media", erased.hash)));
    const auto verdict = verifyWorkspace(openingOf(sample, again));
    REQUIRE(verdict);
    CHECK_FALSE(verdict->verdict.firstWrong);
}

TEST_CASE("A workspace is restored in the name of who restores it, and of nobody by chance", "[backup]")
{
    const WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto safe = sample.temporary() / "keys";
    {
        const auto workspace = sample.create();
        REQUIRE(appendPerson(*workspace, 2));
        REQUIRE(workspace->keys().allow(idNumber<PersonId>(2)));
        backUp(*workspace, target);
        REQUIRE(backupKeys(*workspace, safe));
    }
    const auto again = sample.temporary() / "again";
    Restore what{.backup = target, .keys = safe, .opening = openingOf(sample, again), .author = {}};
    const auto refused = restore(what);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == WorkspaceError::UnknownPerson);
    CHECK_FALSE(fs::exists(again)); // two may sign in: nobody is taken for the author

    what.findAuthor = [](storage::Connection &, ledger::Keys &) { return idNumber<PersonId>(2); };
    REQUIRE(restore(what));
    const auto workspace = Workspace::openForReading(openingOf(sample, again));
    REQUIRE(workspace);
    auto facts = (*workspace)->readFacts();
    REQUIRE(facts);
    const auto stored = ledger::factsAfter(*facts, 0, 100);
    REQUIRE(stored);
    CHECK(ledger::decodeFact(stored->back().bytes)->author == idNumber<PersonId>(2));
}

// SPDX-License-Identifier: Apache-2.0
#include "core/service/draft_blobs.h"

#include "core/base/hex.h"
#include "core/service/backup_blobs.h"
#include "core/service/restore.h"
#include "tests/core/service/backup_samples.h"

#include <array>
#include <string>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;

namespace {

std::string entryNaming(const Hash &blob)
{
    return R"({"files":[{"blob":")" + hex({reinterpret_cast<const char *>(blob.data()), blob.size()})
           + R"(","length":7,"name":{}}]})";
}

/// Three drafts, each of which names a blob of its own: these.
std::vector<ledger::BlobName> beginThree(tests::WorkspaceSample &sample, Workspace &workspace)
{
    std::vector<ledger::BlobName> blobs;
    for (std::uint8_t evaluator = 1; evaluator <= 3; ++evaluator) {
        sample.clock().advance(1'000'000);
        blobs.push_back(tests::addBlob(workspace, "photo " + std::to_string(evaluator)));
        const auto draft = workspace.drafts().open(tests::draftKey(50, evaluator)).get().value();
        REQUIRE(workspace.drafts()
                    .saveAll(draft, {{QuestionSlug("shown"), DraftPart::Answer, entryNaming(blobs.back().hash)}})
                    .get());
    }
    return blobs;
}

/// Whoever reads what the second of the drafts holds is refused from here on.
void makeSecondUnreadable(const std::filesystem::path &database)
{
    auto drafts = storage::openWriter(database, draftsSchema());
    REQUIRE(drafts);
    drafts->database().exec("ALTER TABLE draft_entry RENAME TO entry; "
                            "CREATE VIEW draft_entry AS SELECT draft, question, part, CASE WHEN draft = "
                            "(SELECT id FROM draft ORDER BY changed LIMIT 1 OFFSET 1) "
                            "THEN abs(-9223372036854775807 - part) ELSE sealed END AS sealed FROM entry"); // overflows
}

} // namespace

TEST_CASE("A file that a draft names is there when the workspace is opened again, another is not", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto subject = ledger::subjectOf(idNumber<InteractionId>(50));
    ledger::BlobName named;
    ledger::BlobName unnamed;
    DraftId draft;
    {
        const auto workspace = sample.create();
        REQUIRE(workspace->keys().make(std::array{subject}));
        named = workspace->blobs().add("a photo", std::array{subject}).value();
        unnamed = workspace->blobs().add("one that was taken away again", std::array{subject}).value();
        draft = workspace->drafts().open(tests::draftKey(50, 1)).get().value();
        REQUIRE(workspace->drafts()
                    .saveAll(draft, {{QuestionSlug("shown"), DraftPart::Answer, entryNaming(named.hash)}})
                    .get());
    }
    {
        const auto workspace = sample.open();
        CHECK(workspace->blobs().read(named.hash).value() == "a photo");
        CHECK_FALSE(workspace->keys().findBlobKey(unnamed.hash));
    }
    {
        const auto workspace = sample.open(); // and once more: it is still nobody's but the draft's
        CHECK(workspace->blobs().read(named.hash).value() == "a photo");
        REQUIRE(workspace->drafts().remove(draft).get());
    }
    const auto workspace = sample.open();
    CHECK_FALSE(workspace->keys().findBlobKey(named.hash));
    CHECK_FALSE(std::filesystem::exists(workspace->blobs().fileOf(named.hash)));
}

TEST_CASE("A file of a draft goes when its interaction is erased", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto subject = ledger::subjectOf(idNumber<InteractionId>(50));
    ledger::BlobName named;
    {
        const auto workspace = sample.create();
        REQUIRE(workspace->keys().make(std::array{subject}));
        named = workspace->blobs().add("a photo", std::array{subject}).value();
        const auto draft = workspace->drafts().open(tests::draftKey(50, 1)).get().value();
        REQUIRE(workspace->drafts()
                    .saveAll(draft, {{QuestionSlug("shown"), DraftPart::Answer, entryNaming(named.hash)}})
                    .get());
        REQUIRE(workspace->keys().destroy(std::array{subject}, tests::noon));
    }
    const auto workspace = sample.open();
    CHECK_FALSE(workspace->keys().findBlobKey(named.hash));
}

TEST_CASE("A backup holds the files that drafts name, and a restored draft has them", "[workspace][backup]")
{
    const tests::WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    const auto safe = sample.temporary() / "keys";
    ledger::BlobName named, later;
    {
        const auto workspace = sample.create();
        named = tests::addBlob(*workspace, "a photo");
        const auto draft = workspace->drafts().open(tests::draftKey(50, 1)).get().value();
        const auto name = [&](const char *question, const ledger::BlobName &blob) {
            REQUIRE(workspace->drafts()
                        .saveAll(draft, {{QuestionSlug(question), DraftPart::Answer, entryNaming(blob.hash)}})
                        .get());
        };
        name("shown", named);
        CHECK(tests::backUp(*workspace, target).blobsCopied == 1);
        later = tests::addBlob(*workspace, "another");
        name("seen", later);
        const auto report = tests::backUp(*workspace, target); // no fact is new, the drafts are
        CHECK_FALSE(report.file);
        CHECK(report.blobsCopied == 1);
        std::filesystem::remove(ledger::blobFile(target / "blobs", named.hash));
        CHECK(tests::backUp(*workspace, target).blobsCopied == 1); // a copy that is gone is made anew
        REQUIRE(backupKeys(*workspace, safe));
    }
    const auto again = sample.temporary() / "again";
    const auto report =
        restore({.backup = target, .keys = safe, .opening = tests::openingOf(sample, again), .author = {}});
    REQUIRE(report);
    CHECK(report->blobsCopied == 2);
    for (int opened = 0; opened < 2; ++opened) { // they stay the draft's
        const auto workspace = Workspace::openForWriting(tests::openingOf(sample, again));
        REQUIRE(workspace);
        CHECK((*workspace)->blobs().read(named.hash).value() == "a photo");
        CHECK((*workspace)->blobs().read(later.hash).value() == "another");
    }
}

TEST_CASE("A file of a draft that is gone is counted, and the backup goes on", "[workspace][backup]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto blob = tests::addBlob(*workspace, "a photo");
    const auto draft = workspace->drafts().open(tests::draftKey(50, 1)).get().value();
    REQUIRE(
        workspace->drafts().saveAll(draft, {{QuestionSlug("shown"), DraftPart::Answer, entryNaming(blob.hash)}}).get());
    const auto file = workspace->blobs().fileOf(blob.hash);
    SECTION("gone before")
    {
        std::filesystem::remove(file);
        CHECK(tests::backUp(*workspace).blobsMissing == 1);
    }
    SECTION("gone after it was copied")
    {
        CHECK(tests::backUp(*workspace).blobsCopied == 1);
        std::filesystem::remove(file);
        const auto report = tests::backUp(*workspace);
        CHECK(report.blobsMissing + report.blobsLost.size() == 0); // its copy is whole
    }
    SECTION("cut after it was copied")
    {
        const auto size = std::filesystem::file_size(file);
        CHECK(tests::backUp(*workspace).blobsCopied == 1);
        std::filesystem::resize_file(file, size - 1);
        CHECK(tests::backUp(*workspace).blobsLost.empty()); // its copy is whole, whatever length media says
        CHECK(std::filesystem::file_size(ledger::blobFile(workspace->paths().backups() / "blobs", blob.hash)) == size);
    }
}

TEST_CASE("The copy of a file goes once no draft names it and nobody can open it any more", "[workspace][backup]")
{
    const tests::WorkspaceSample sample;
    const auto target = sample.temporary() / "copies";
    ledger::BlobName named;
    {
        const auto workspace = sample.create();
        tests::appendBlob(*workspace, "of a fact");
        named = tests::addBlob(*workspace, "a photo");
        const auto draft = workspace->drafts().open(tests::draftKey(50, 1)).get().value();
        REQUIRE(workspace->drafts()
                    .saveAll(draft, {{QuestionSlug("shown"), DraftPart::Answer, entryNaming(named.hash)}})
                    .get());
        CHECK(tests::backUp(*workspace, target).blobsCopied == 2);
        REQUIRE(workspace->drafts().remove(draft).get());
        tests::backUp(*workspace, target);
        CHECK(std::filesystem::exists(ledger::blobFile(target / "blobs", named.hash))); // media has the file still
    }
    const auto workspace = sample.open(); // which clears it
    CHECK_FALSE(haveSameSizes(workspace->paths().media(), target / "blobs"));
    tests::backUp(*workspace, target);
    CHECK_FALSE(std::filesystem::exists(ledger::blobFile(target / "blobs", named.hash)));
    CHECK(haveSameSizes(workspace->paths().media(), target / "blobs")); // no fact is read for it any more
}

TEST_CASE("A draft that cannot be read is told, and keeps no file of another out of the backup", "[workspace][backup]")
{
    tests::WorkspaceSample sample;
    const auto blobs = beginThree(sample, *sample.create());
    makeSecondUnreadable(sample.folder() / "drafts.db");
    const auto workspace = Workspace::openForReading(sample.opening());
    REQUIRE(workspace);
    const auto target = sample.temporary() / "copies";
    const auto report = tests::backUp(**workspace, target);
    CHECK(report.draftsUnreadable == std::uint64_t{1});
    CHECK(report.blobsCopied == 2);
    CHECK(std::filesystem::exists(ledger::blobFile(target / "blobs", blobs.front().hash)));
    CHECK(std::filesystem::exists(ledger::blobFile(target / "blobs", blobs.back().hash)));
}

TEST_CASE("A draft that cannot be read keeps nobody from writing, and its files are not cleared", "[workspace]")
{
    tests::WorkspaceSample sample;
    std::vector<ledger::BlobName> blobs;
    ledger::BlobName unnamed;
    {
        const auto workspace = sample.create();
        blobs = beginThree(sample, *workspace);
        unnamed = tests::addBlob(*workspace, "of an import that was killed");
    }
    makeSecondUnreadable(sample.folder() / "drafts.db");
    {
        const auto workspace = sample.open();
        const ledger::Tombstone another{
            {ledger::subjectOf(idNumber<InteractionId>(51))}, "asked for it", "subject-request"};
        REQUIRE(workspace
                    ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
                        return ledger.erase(idNumber<PersonId>(1), another);
                    })
                    .get()); // which clears what is left, too
    }
    const auto workspace = sample.open();
    for (std::size_t i = 0; i < blobs.size(); ++i)
        CHECK(workspace->blobs().read(blobs[i].hash).value() == "photo " + std::to_string(i + 1));
    CHECK(workspace->blobs().read(unnamed.hash)); // nobody can say that it is not the draft's
}

TEST_CASE("What only looks like the name of a blob is passed over", "[workspace]")
{
    const auto hash = sha256("x");
    Draft draft;
    draft.entries.push_back({QuestionSlug("a"), DraftPart::Answer, entryNaming(hash) + entryNaming(hash)});
    draft.entries.push_back({QuestionSlug("b"), DraftPart::Answer, R"({"blob":"12"})"});
    draft.entries.push_back({QuestionSlug("c"), DraftPart::Answer, R"({"blob":")"});
    CHECK(blobsIn(draft) == std::vector{hash});
}

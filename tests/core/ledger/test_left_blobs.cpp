// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/ledger/ledger.h"
#include "core/ledger/verify.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

/// A workspace in which a blob was stored that no fact names.
struct LeftSample {
    TemporaryFolder folder;
    Workspace workspace{folder.path()};
    BlobName blob;

    LeftSample()
    {
        workspace.create();
        const auto jane = subjectOf(someone(7));
        blob = workspace.blobs().add("Jane Harbourmaster speaking", {&jane, 1}).value();
    }
    Result<FactId, LedgerFailure> name()
    {
        auto draft = noteDraft(2, someone(7), "Jane Harbourmaster, berth 12");
        draft.blobs = {blob};
        return workspace.ledger().append(workspace.author, draft);
    }
    bool isThere() { return std::filesystem::exists(workspace.blobs().fileOf(blob.hash)); }
    int count(const std::string &what)
    {
        SQLite::Database keys((folder.path() / "keys.db").string());
        return keys.execAndGet("SELECT count(*) FROM " + what).getInt();
    }
    Verdict verdict() { return verify(workspace.connection(), workspace.registry(), folder.path()).value(); }
};

} // namespace

TEST_CASE("A blob whose fact never came is destroyed when its process is gone", "[ledger][blobs]")
{
    LeftSample sample;
    sample.workspace.close(); // nothing more was written: as after a kill
    REQUIRE(sample.workspace.open());
    CHECK(sample.verdict().unnamedBlobs == 1);
    CHECK_FALSE(sample.verdict().firstWrong);
    CHECK(sample.workspace.ledger().clearLeftBlobs().value() == 1);
    CHECK_FALSE(sample.isThere());
    CHECK(sample.workspace.blobs().open(sample.blob.hash).error() == BlobError::NoKey);
    CHECK(sample.count("blob_key") + sample.count("blob_subject") + sample.count("unnamed_blob") == 0);
    CHECK(sample.count("erased_blob") == 0); // nobody asked for it
    CHECK(sample.workspace.ledger().clearLeftBlobs().value() == 0);
    CHECK_FALSE(sample.verdict().firstWrong);
}

TEST_CASE("A blob that is being taken in is let be, and named it is no leftover", "[ledger][blobs]")
{
    LeftSample sample;
    const Tombstone other{{subjectOf(someone(8))}, "asked for it", "subject-request"};
    REQUIRE(sample.workspace.ledger().erase(sample.workspace.author, other));
    CHECK(sample.workspace.ledger().clearLeftBlobs().value() == 0);
    CHECK(sample.isThere());
    REQUIRE(sample.name());
    CHECK(sample.count("unnamed_blob") == 0);
    sample.workspace.keys().leave({&sample.blob.hash, 1});
    CHECK(sample.workspace.ledger().clearLeftBlobs().value() == 0);
    CHECK(sample.workspace.blobs().read(sample.blob.hash).value() == "Jane Harbourmaster speaking");
    CHECK(sample.verdict().unnamedBlobs == 0);
}

TEST_CASE("An erasure of anybody destroys what an import left", "[ledger][blobs]")
{
    LeftSample sample;
    SECTION("of this process, which gave it up")
    {
        sample.workspace.keys().leave({&sample.blob.hash, 1});
    }
    SECTION("of one that is gone")
    {
        sample.workspace.close();
        REQUIRE(sample.workspace.open());
    }
    const Tombstone other{{subjectOf(someone(8))}, "asked for it", "subject-request"};
    REQUIRE(sample.workspace.ledger().erase(sample.workspace.author, other));
    CHECK_FALSE(sample.isThere());
    CHECK(sample.count("blob_key") == 0);
    CHECK_FALSE(sample.verdict().firstWrong);
}

TEST_CASE("A kill after the fact and before keys.db was told costs no blob", "[ledger][blobs]")
{
    LeftSample sample;
    REQUIRE(sample.name());
    sample.workspace.connection().database().exec("INSERT INTO named_blob (blob) VALUES (x'"
                                                  + hex(view(sample.blob.hash)) + "')");
    sample.workspace.close();
    {
        SQLite::Database keys((sample.folder.path() / "keys.db").string(), SQLite::OPEN_READWRITE);
        keys.exec("INSERT INTO unnamed_blob SELECT blob FROM blob_key");
    }
    REQUIRE(sample.workspace.open());
    CHECK(sample.workspace.ledger().clearLeftBlobs().value() == 0);
    CHECK(sample.count("unnamed_blob") == 0);
    CHECK(sample.isThere());
    CHECK(sample.workspace.blobs().read(sample.blob.hash).value() == "Jane Harbourmaster speaking");
}

TEST_CASE("A copy of keys.db made during an import and put back later costs no blob", "[ledger][blobs]")
{
    LeftSample sample;
    SECTION("whose fact is stored")
    {
        REQUIRE(sample.name());
    }
    SECTION("whose fact lies aside")
    {
        sample.workspace.connection().database().exec(
            "INSERT INTO quarantine (bytes_hash, reason, bytes) VALUES (zeroblob(32), 'test', x'00"
            + hex(view(sample.blob.hash)) + "00')");
    }
    sample.workspace.close();
    {
        SQLite::Database keys((sample.folder.path() / "keys.db").string(), SQLite::OPEN_READWRITE);
        keys.exec("INSERT OR IGNORE INTO unnamed_blob SELECT blob FROM blob_key");
    }
    REQUIRE(sample.workspace.open());
    CHECK(sample.workspace.ledger().clearLeftBlobs().value() == 0);
    CHECK(sample.count("unnamed_blob") == 0);
    CHECK(sample.isThere());
    CHECK(sample.workspace.blobs().read(sample.blob.hash).value() == "Jane Harbourmaster speaking");
}

TEST_CASE("A kill between key and file of a leftover is made good", "[ledger][blobs]")
{
    LeftSample sample;
    REQUIRE(sample.workspace.keys().dropBlobKeys({&sample.blob.hash, 1}));
    sample.workspace.close();
    REQUIRE(sample.workspace.open());
    CHECK(sample.workspace.ledger().clearLeftBlobs().value() == 1);
    CHECK_FALSE(sample.isThere());
}

TEST_CASE("A file that neither a fact names nor an import takes in is named", "[ledger][blobs][verify]")
{
    LeftSample sample;
    REQUIRE(sample.workspace.keys().settleAll());
    REQUIRE(sample.verdict().firstWrong);
    CHECK(sample.verdict().firstWrong->what == "stray file");
    CHECK(sample.verdict().firstWrong->where.ends_with(": no fact names it"));
    REQUIRE(sample.name());
    CHECK_FALSE(sample.verdict().firstWrong);
}

TEST_CASE("What was written before a blob had its name goes", "[ledger][blobs]")
{
    LeftSample sample;
    const auto nameless = sample.workspace.blobs().folder() / "incoming-0011223344556677.part";
    ringtrue::tests::writeBytes(nameless, "half a recording");
    sample.workspace.blobs().removeNameless();
    CHECK_FALSE(std::filesystem::exists(nameless));
    CHECK(sample.isThere());
}

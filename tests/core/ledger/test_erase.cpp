// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/device_trust.h"
#include "core/ledger/heed_tombstones.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_facts.h"
#include "core/ledger/stored_facts.h"
#include "core/ledger/verify.h"
#include "core/storage/row.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

const Tombstone aboutSeven{{subjectOf(someone(7))}, "Jane Harbourmaster asked for it", "subject-request"};

} // namespace

TEST_CASE("After an erasure nothing of the person is left to read", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto jane = subjectOf(someone(7));
    const auto blob = workspace.blobs().add("Jane Harbourmaster speaking", {&jane, 1}).value();
    auto draft = noteDraft(2, someone(7), "Jane Harbourmaster, berth 12");
    draft.blobs = {blob};
    REQUIRE(workspace.ledger().append(workspace.author, draft));
    REQUIRE(workspace.ledger().append(workspace.author, noteDraft(3, someone(8), "Tom Pilot")));
    CHECK(workspace.note(2) == "Jane Harbourmaster, berth 12");
    CHECK(filesThatHold(folder.path(), "Harbourmaster").empty()); // sealed from the first moment

    REQUIRE(workspace.ledger().erase(workspace.author, aboutSeven));
    CHECK(workspace.note(2) == "(erased)");
    CHECK(workspace.note(3) == "Tom Pilot");
    CHECK_FALSE(std::filesystem::exists(workspace.blobs().fileOf(blob.hash)));
    CHECK(filesThatHold(folder.path(), "Harbourmaster").empty());
    const auto verdict = verify(workspace.connection(), workspace.registry(), folder.path()).value();
    CHECK_FALSE(verdict.firstWrong);
    CHECK(workspace.ledger().rebuild().value() == verdict.contentHash);

    const auto again = workspace.ledger().append(workspace.author, noteDraft(4, someone(7), "back again"));
    REQUIRE_FALSE(again);
    CHECK(again.error().error == LedgerError::Erased);
    workspace.close();
    REQUIRE(workspace.open());
    CHECK(workspace.note(2) == "(erased)");
}

TEST_CASE("The organisation itself and nobody at all cannot be erased", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    auto tombstone = aboutSeven;
    tombstone.subjects = {SubjectId{workspace.ledger().organisation().uuid()}};
    CHECK(workspace.ledger().erase(workspace.author, tombstone).error().error == LedgerError::NotErasable);
    tombstone.subjects.clear();
    CHECK(workspace.ledger().erase(workspace.author, tombstone).error().error == LedgerError::BadDraft);
}

TEST_CASE("A tombstone from elsewhere destroys the keys here, and wins in any order", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    REQUIRE(workspace.ledger().append(workspace.author, noteDraft(2, someone(7), "Jane Harbourmaster")));
    ForeignDevice other(workspace.ledger().organisation(), 9);
    REQUIRE(workspace.ledger().enrol(workspace.author, other.key(), {.enrol = false, .erase = true}));
    const auto about = other.make(noteDraft(3, someone(7), "also of Jane"));
    const auto tombstone = other.make(erasureFact(workspace.ledger().organisation(), aboutSeven));
    const std::vector<std::string> facts{tombstone, about};
    const auto arrivals = workspace.ledger().ingest(facts).value();
    CHECK(arrivals == std::vector<Arrival>{Arrival::Stored, Arrival::Erased});
    CHECK(workspace.note(2) == "(erased)");
    CHECK(workspace.note(3) == "(erased)");
    CHECK_FALSE(workspace.keys().make(aboutSeven.subjects));
}

TEST_CASE("An erasure that was interrupted is completed when the ledger is opened", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    REQUIRE(workspace.ledger().append(workspace.author, noteDraft(2, someone(7), "Jane Harbourmaster")));
    SQLite::Database reader((folder.path() / "keys.db").string());
    {
        SQLite::Transaction reading(reader);
        SQLite::Statement some(reader, "SELECT * FROM subject_key");
        some.executeStep();
        const auto busy = workspace.ledger().erase(workspace.author, aboutSeven);
        REQUIRE_FALSE(busy); // not reported as done while old pages are kept for a reader
        CHECK(busy.error().error == LedgerError::Undestroyed);
    }
    workspace.close();
    const auto box = [&] {
        SQLite::Statement pending(reader, "SELECT count(*) FROM erased_subject");
        pending.executeStep();
        return pending.getColumn(0).getInt();
    }();
    CHECK(box == 1);
    REQUIRE(workspace.open());
    CHECK(workspace.note(2) == "(erased)");
    SQLite::Statement pending(workspace.connection().database(), "SELECT count(*) FROM pending_erasure");
    REQUIRE(pending.executeStep());
    CHECK(pending.getColumn(0).getInt() == 0);
}

TEST_CASE("A file that cannot be deleted holds up neither facts nor opening, and goes when it can", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto jane = subjectOf(someone(7));
    const auto blob = workspace.blobs().add("Jane Harbourmaster speaking", {&jane, 1}).value();
    auto draft = noteDraft(2, someone(7), "Jane Harbourmaster, berth 12");
    draft.blobs = {blob};
    REQUIRE(workspace.ledger().append(workspace.author, draft));
    const auto file = workspace.blobs().fileOf(blob.hash);
    std::filesystem::remove(file);
    std::filesystem::create_directories(file / "in the way"); // stands for a file of somebody else's

    const auto erased = workspace.ledger().erase(workspace.author, aboutSeven);
    REQUIRE_FALSE(erased);
    CHECK(erased.error().error == LedgerError::Undestroyed);
    CHECK(workspace.note(2) == "(erased)");
    CHECK(workspace.ledger().append(workspace.author, noteDraft(3, someone(8), "Tom Pilot")));
    CHECK(workspace.note(3) == "Tom Pilot");
    workspace.close();
    REQUIRE(workspace.open());
    REQUIRE(workspace.ledger().undestroyed());
    CHECK(workspace.ledger().undestroyed()->error == LedgerError::Undestroyed);
    CHECK(countUndestroyed(workspace.connection()).value() > 0);
    std::filesystem::remove_all(file);
    REQUIRE(workspace.ledger().append(workspace.author, noteDraft(4, someone(8), "Tom Pilot")));
    CHECK_FALSE(workspace.ledger().undestroyed());
    CHECK(countUndestroyed(workspace.connection()).value() == 0);
}

TEST_CASE("What refuses to be destroyed is tried once an erasure", "[ledger][erase]")
{
    class CountingClock final : public Clock {
    public:
        Instant now() const override { return {1'790'000'000'000'000 + ++m_asked, 60}; }
        int asked() const { return m_asked; }

    private:
        mutable int m_asked = 0;
    };
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto jane = subjectOf(someone(7));
    const auto blob = workspace.blobs().add("Jane Harbourmaster speaking", {&jane, 1}).value();
    std::filesystem::remove(workspace.blobs().fileOf(blob.hash));
    std::filesystem::create_directories(workspace.blobs().fileOf(blob.hash) / "in the way");
    const CountingClock clock;
    auto ledger =
        Ledger::open({workspace.connection(), workspace.keys(), workspace.blobs(), workspace.registry(), clock});
    REQUIRE(ledger);
    const auto asks = [&](auto work) {
        const int before = clock.asked();
        work();
        return clock.asked() - before;
    };
    const int toAppend = asks([&] { REQUIRE(ledger->append(workspace.author, noteDraft(2, someone(8), "Tom"))); });
    const int toErase = asks([&] { REQUIRE_FALSE(ledger->erase(workspace.author, aboutSeven)); });
    const int toTryAgain =
        asks([&] { REQUIRE(ledger->append(workspace.author, noteDraft(3, someone(8), "Tom"))); }) - toAppend;
    CHECK(toTryAgain > 0);
    CHECK(toErase == toAppend + toTryAgain);
}

TEST_CASE("An older copy of the keys opens nothing that was erased", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto jane = subjectOf(someone(7));
    const auto blob = workspace.blobs().add("Jane Harbourmaster speaking", {&jane, 1}).value();
    auto draft = noteDraft(2, someone(7), "Jane Harbourmaster, berth 12");
    draft.blobs = {blob};
    REQUIRE(workspace.ledger().append(workspace.author, draft));
    REQUIRE(workspace.ledger().append(workspace.author, noteDraft(3, someone(8), "Tom Pilot")));
    const auto keysFile = folder.path() / "keys.db";
    const auto sound = workspace.blobs().fileOf(blob.hash);
    workspace.close();
    std::filesystem::copy_file(keysFile, folder.path() / "older");
    std::filesystem::copy_file(sound, folder.path() / "sound");
    REQUIRE(workspace.open());
    REQUIRE(workspace.ledger().erase(workspace.author, aboutSeven));
    workspace.close();
    std::filesystem::copy_file(folder.path() / "older", keysFile, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::copy_file(folder.path() / "sound", sound);

    { // reading goes by the tombstone
        auto keys = Keys::open(folder.path(), KeyAccess::Read).value();
        auto facts = storage::openReader(folder.path() / "workspace.db", workspaceSchema()).value();
        REQUIRE(keys.find(jane));
        REQUIRE(heedTombstones(facts, keys));
        CHECK(keys.find(jane).error().error == KeyError::Erased);
        CHECK(keys.findBlobKey(blob.hash).error().error == KeyError::Erased);
        CHECK(keys.find(subjectOf(someone(8))));
    }
    REQUIRE(workspace.open()); // opening for writing destroys them again
    CHECK(workspace.note(2) == "(erased)");
    CHECK(workspace.note(3) == "Tom Pilot");
    CHECK_FALSE(std::filesystem::exists(sound));
    workspace.close();
    auto keys = Keys::open(folder.path()).value();
    CHECK(keys.find(jane).error().error == KeyError::Erased);
    CHECK(keys.findBlobKey(blob.hash).error().error == KeyError::Erased);
}

TEST_CASE("No key is destroyed that no tombstone names", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto tom = subjectOf(someone(8));
    const auto blob = workspace.blobs().add("Tom Pilot speaking", {&tom, 1}).value();
    auto draft = noteDraft(3, someone(8), "Tom Pilot");
    draft.blobs = {blob};
    REQUIRE(workspace.ledger().append(workspace.author, draft));
    storage::Binder(workspace.connection().prepared("INSERT INTO pending_erasure VALUES (?1)")).id(tom).run();
    storage::Binder(workspace.connection().prepared("INSERT INTO pending_blob_erasure VALUES (?1)"))
        .bytes(view(blob.hash))
        .run();
    workspace.close();
    REQUIRE(workspace.open());
    REQUIRE(workspace.ledger().append(workspace.author, noteDraft(2, someone(7), "Jane Harbourmaster")));
    REQUIRE(workspace.ledger().erase(workspace.author, aboutSeven));
    CHECK(workspace.note(2) == "(erased)");
    CHECK(workspace.note(3) == "Tom Pilot");
    CHECK(workspace.keys().findBlobKey(blob.hash));
    CHECK(std::filesystem::exists(workspace.blobs().fileOf(blob.hash)));
}

TEST_CASE("A tombstone of a single blob destroys its key and file, and nothing else", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto jane = subjectOf(someone(7));
    const auto gone = workspace.blobs().add("a recording past its retention", {&jane, 1}).value();
    const auto kept = workspace.blobs().add("a recording that stays", {&jane, 1}).value();
    auto draft = noteDraft(2, someone(7), "Jane Harbourmaster, berth 12");
    draft.blobs = {gone, kept};
    REQUIRE(workspace.ledger().append(workspace.author, draft));
    const Tombstone tombstone{.subjects = {}, .reason = "90 days", .authority = "retention", .blobs = {gone.hash}};

    SECTION("at once")
    {
        REQUIRE(workspace.ledger().erase(workspace.author, tombstone));
    }
    SECTION("when the ledger is opened again, where it was interrupted")
    {
        SQLite::Database reader((folder.path() / "keys.db").string());
        {
            SQLite::Transaction reading(reader);
            SQLite::Statement some(reader, "SELECT * FROM blob_key");
            some.executeStep();
            REQUIRE_FALSE(workspace.ledger().erase(workspace.author, tombstone));
        }
        workspace.close();
        REQUIRE(workspace.open());
    }
    SECTION("when it comes from elsewhere")
    {
        ForeignDevice other(workspace.ledger().organisation(), 9);
        REQUIRE(workspace.ledger().enrol(workspace.author, other.key(), {.enrol = false, .erase = true}));
        const auto fact = other.make(erasureFact(workspace.ledger().organisation(), tombstone));
        CHECK(workspace.ledger().ingest({&fact, 1}).value().front() == Arrival::Stored);
    }
    CHECK(workspace.blobs().read(gone.hash).error() == BlobError::Erased);
    CHECK_FALSE(std::filesystem::exists(workspace.blobs().fileOf(gone.hash)));
    CHECK(workspace.blobs().read(kept.hash).value() == "a recording that stays");
    CHECK(workspace.note(2) == "Jane Harbourmaster, berth 12");
    const auto verdict = verify(workspace.connection(), workspace.registry(), folder.path()).value();
    CHECK_FALSE(verdict.firstWrong);
    CHECK(workspace.ledger().rebuild().value() == verdict.contentHash);
    const auto secret = Secret::make();
    CHECK(workspace.keys().keepBlobKey(gone.hash, secret, {&jane, 1}).error().error == KeyError::Erased);
}

TEST_CASE("Only tombstones of devices that may write them count for a query", "[ledger][erase]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    ForeignDevice mayErase(workspace.ledger().organisation(), 9);
    ForeignDevice mayNot(workspace.ledger().organisation(), 10);
    REQUIRE(workspace.ledger().enrol(workspace.author, mayErase.key(), {.enrol = false, .erase = true}));
    REQUIRE(workspace.ledger().enrol(workspace.author, mayNot.key()));
    const auto ids =
        storage::read(workspace.connection(), [&] { return devicesThatErase(workspace.connection()); }).value();
    CHECK(ids.size() == 2 * 16); // this computer's, too
    CHECK(ids.find(mayErase.id().uuid().view()) != std::string::npos);
    CHECK(ids.find(workspace.ledger().device().uuid().view()) != std::string::npos);
    CHECK(ids.find(mayNot.id().uuid().view()) == std::string::npos);
}

// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/verify_keys.h"

#include "core/base/hex.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/verify.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

using Pair = std::pair<std::string, std::string>;

/// Notes about two people, and a blob of one of them.
struct KeysSample {
    TemporaryFolder folder;
    Workspace workspace{folder.path()};
    BlobName blob;

    KeysSample()
    {
        workspace.create();
        const auto jane = subjectOf(someone(7));
        blob = workspace.blobs().add("spoken words", {&jane, 1}).value();
        std::vector<FactDraft> drafts{noteDraft(2, someone(7), "of Jane"), noteDraft(3, someone(8), "of Tom")};
        drafts[0].blobs = {blob};
        REQUIRE(workspace.ledger().append(workspace.author, drafts));
    }
    Verdict verdict() { return verify(workspace.connection(), workspace.registry(), folder.path()).value(); }
    Pair wrong()
    {
        const auto found = verdict().firstWrong;
        const auto alone = verifyKeys(workspace.connection(), folder.path()).value();
        CHECK(alone.firstGone.has_value() == (found && found->what == "key")); // both say the same of keys
        return found ? Pair(found->what, found->where) : Pair("nothing", "");
    }
    void tamper(const std::string &sql)
    {
        SQLite::Database keys((folder.path() / "keys.db").string(), SQLite::OPEN_READWRITE);
        keys.exec(sql);
    }
    std::string blobName() const { return hex(view(blob.hash)); }
    std::string device() { return workspace.ledger().device().text(); }
};

std::string literal(const PersonId &person)
{
    return "x'" + hex(person.uuid().view()) + "'";
}

} // namespace

TEST_CASE("Keys that are all here are counted", "[ledger][verify]")
{
    KeysSample sample;
    CHECK(sample.wrong().first == "nothing");
    CHECK(sample.verdict().keys == KeyCount{4, 0});               // author, Jane, Tom, one blob
    CHECK(sample.workspace.keys().inspect().value().opened == 6); // and this device's, and that of look-ups
}

TEST_CASE("A key that is gone though nobody erased it is named", "[ledger][verify]")
{
    KeysSample sample;
    SECTION("of one data subject")
    {
        sample.tamper("DELETE FROM subject_key WHERE subject = " + literal(someone(8)));
        CHECK(sample.wrong() == Pair("key", "subject " + someone(8).text()));
    }
    SECTION("of all of them: the least is named")
    {
        sample.tamper("DELETE FROM subject_key");
        CHECK(sample.wrong() == Pair("key", "subject " + someone(1).text()));
    }
    SECTION("of a recording")
    {
        sample.tamper("DELETE FROM blob_key");
        CHECK(sample.wrong() == Pair("key", "blob " + sample.blobName()));
    }
    SECTION("of this computer")
    {
        sample.tamper("DELETE FROM device_key");
        CHECK(sample.wrong() == Pair("key", "device " + sample.device()));
    }
    SECTION("of look-ups")
    {
        sample.tamper("DELETE FROM local_key");
        CHECK(sample.wrong() == Pair("key", "look-up"));
    }
    SECTION("that opens all others")
    {
        sample.tamper("DELETE FROM unlock");
        CHECK(sample.wrong().first == "key");
    }
}

TEST_CASE("A recording that no erasure of a person would reach is named", "[ledger][verify]")
{
    KeysSample sample;
    sample.tamper("DELETE FROM blob_subject");
    CHECK(sample.wrong() == Pair("key", "blob " + sample.blobName() + ": belongs to nobody, so no erasure reaches it"));
    const auto jane = subjectOf(someone(7));
    REQUIRE(sample.workspace.ledger().erase(sample.workspace.author, {{jane}, "r", "court"}));
    CHECK(sample.wrong().first == "key"); // erased as far as is known, and the recording is still there
}

TEST_CASE("A recording whose owner is nobody who is known is named", "[ledger][verify]")
{
    KeysSample sample;
    sample.tamper("UPDATE blob_subject SET subject = x'018f0000000070008000000000000999'");
    CHECK(sample.wrong()
          == Pair("key", "blob " + sample.blobName() + ": belongs to somebody unknown, so no erasure reaches it"));
}

TEST_CASE("A mark of an erasure that no fact asks for hides no missing key", "[ledger][verify]")
{
    KeysSample sample;
    SECTION("of a data subject")
    {
        sample.tamper("DELETE FROM subject_key WHERE subject = " + literal(someone(8))
                      + ";"
                        "INSERT INTO erased_subject VALUES ("
                      + literal(someone(8)) + ", 1)");
        CHECK(sample.wrong()
              == Pair("key", "subject " + someone(8).text() + ": marked as erased, but no fact erases it"));
    }
    SECTION("of a recording")
    {
        REQUIRE(sample.workspace.keys().destroyBlobKeys({&sample.blob.hash, 1}, Instant{}));
        CHECK(sample.wrong() == Pair("key", "blob " + sample.blobName() + ": marked as erased, but no fact erases it"));
    }
}

TEST_CASE("Keys that a tombstone took are no loss", "[ledger][verify]")
{
    KeysSample sample;
    SECTION("with all that is about a person")
    {
        REQUIRE(sample.workspace.ledger().erase(sample.workspace.author, {{subjectOf(someone(7))}, "r", "court"}));
        CHECK(sample.verdict().keys == KeyCount{3, 0});
    }
    SECTION("a recording alone")
    {
        REQUIRE(
            sample.workspace.ledger().erase(sample.workspace.author, {{}, "90 days", "retention", {sample.blob.hash}}));
        CHECK(sample.verdict().keys == KeyCount{4, 0});
    }
    CHECK(sample.wrong().first == "nothing");
}

TEST_CASE("The key of a recording that came back after its erasure is named", "[ledger][verify]")
{
    KeysSample sample;
    REQUIRE(sample.workspace.ledger().erase(sample.workspace.author, {{subjectOf(someone(7))}, "r", "court"}));
    sample.tamper("INSERT INTO blob_key VALUES (x'" + sample.blobName() + "', zeroblob(24), zeroblob(48))");
    CHECK(sample.wrong() == Pair("erasure", sample.blobName()));
}

TEST_CASE("Keys that never came here are counted and no fault", "[ledger][verify]")
{
    KeysSample sample;
    SECTION("of facts of another device")
    {
        ForeignDevice other(sample.workspace.ledger().organisation(), 9);
        REQUIRE(sample.workspace.ledger().enrol(sample.workspace.author, other.key()));
        auto draft = noteDraft(4, someone(9), "of Eve");
        const auto fact = other.make(draft);
        REQUIRE(sample.workspace.ledger().ingest({&fact, 1}).value().front() == Arrival::Stored);
        CHECK(sample.wrong().first == "nothing");
        CHECK(sample.verdict().keys.missing == 1);
    }
    SECTION("of a workspace that was made of the facts alone")
    {
        const TemporaryFolder elsewhere;
        Workspace restored(elsewhere.path());
        restored.join(sample.workspace.ledger().root());
        std::filesystem::copy(sample.folder.path() / "media", elsewhere.path() / "media",
                              std::filesystem::copy_options::recursive);
        REQUIRE(restored.ledger().ingest(sample.workspace.facts()));
        const auto verdict = verify(restored.connection(), restored.registry(), elsewhere.path()).value();
        CHECK_FALSE(verdict.firstWrong);
        CHECK(verdict.keys == KeyCount{0, 4}); // the same, none of them here
    }
}

TEST_CASE("A key that does not open is named", "[ledger][verify]")
{
    KeysSample sample;
    const auto inspect = [&] { return sample.workspace.keys().inspect().value().damaged; };
    CHECK(inspect().empty());
    SECTION("of a data subject")
    {
        sample.tamper("UPDATE subject_key SET box = randomblob(48) WHERE subject = " + literal(someone(7)));
        CHECK(inspect() == "subject " + someone(7).text());
    }
    SECTION("of a recording")
    {
        sample.tamper("UPDATE blob_key SET nonce = randomblob(24)");
        CHECK(inspect() == "blob " + sample.blobName());
    }
    SECTION("of this computer")
    {
        sample.tamper("UPDATE device_key SET box = x'00'");
        CHECK(inspect() == "device " + sample.device());
    }
    SECTION("that signs as another device")
    {
        sample.tamper("UPDATE device_key SET public_key = randomblob(32)");
        CHECK(inspect() == "device " + sample.device());
    }
    SECTION("of look-ups")
    {
        sample.tamper("UPDATE local_key SET box = randomblob(48)");
        CHECK(inspect() == "look-up");
    }
}

TEST_CASE("A key that a writer made since the keys were read is not missed", "[ledger][verify]")
{
    KeysSample sample;
    auto before = readLocalRecords(sample.folder.path()).value();
    auto draft = noteDraft(4, someone(9), "of Eve");
    const auto eve = subjectOf(someone(9));
    draft.blobs = {sample.workspace.blobs().add("Eve speaking", {&eve, 1}).value()};
    REQUIRE(sample.workspace.ledger().append(sample.workspace.author, draft));
    KeysAsked asked(sample.workspace.ledger().device());
    for (const auto &bytes : sample.workspace.facts()) {
        const auto fact = decodeFact(bytes).value();
        asked.add(fact, parseBody(fact.body).value());
    }
    REQUIRE(asked.firstGone(before, {}) == "subject " + someone(9).text());
    CHECK_FALSE(compareKeys(asked, before, {}, sample.folder.path()).value().firstGone);
}

// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/verify.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/fact_table.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

struct Sample {
    TemporaryFolder folder;
    Workspace workspace{folder.path()};
    BlobName blob;
    std::vector<FactId> ids;

    Sample()
    {
        workspace.create();
        const auto jane = subjectOf(someone(7));
        blob = workspace.blobs().add("spoken words", {&jane, 1}).value();
        std::vector<FactDraft> drafts;
        for (int i = 0; i < 20; ++i)
            drafts.push_back(noteDraft(i % 6, someone(7), "note", i));
        drafts[3].blobs = {blob};
        ids = workspace.ledger().append(workspace.author, drafts).value();
    }
    Verdict verdict(std::span<const Recheck> rechecks = {})
    {
        return verify(workspace.connection(), workspace.registry(), folder.path(), rechecks).value();
    }
    /// What is wrong, and where, in a word each.
    std::pair<std::string, std::string> wrong(std::span<const Recheck> rechecks = {})
    {
        const auto found = verdict(rechecks).firstWrong;
        return found ? std::pair(found->what, found->where) : std::pair<std::string, std::string>("nothing", "");
    }
    /// What somebody with the file and a tool can do.
    void tamper(const std::string &sql)
    {
        workspace.connection().settle(); // a statement in the middle of its rows would keep its table
        workspace.connection().database().exec(sql);
    }
    /// Changes the bytes of one stored fact.
    void tamper(const FactId &id, const std::function<void(std::string &)> &change)
    {
        auto bytes = findFactRow(workspace.connection(), id).value().bytes;
        change(bytes);
        SQLite::Statement update(workspace.connection().database(),
                                 "UPDATE fact SET dictionary = 0, bytes = ?2 WHERE fact_id = ?1");
        update.bind(1, id.uuid().bytes().data(), 16);
        update.bind(2, bytes.data(), static_cast<int>(bytes.size()));
        REQUIRE(update.exec() == 1);
    }
};

using Pair = std::pair<std::string, std::string>;

} // namespace

TEST_CASE("A workspace that nobody touched is as it should be", "[ledger][verify]")
{
    Sample sample;
    const auto verdict = sample.verdict();
    CHECK_FALSE(verdict.firstWrong);
    CHECK(verdict.facts == 23);
    CHECK(verdict.blobs == 1);
    CHECK(verdict.contentHash == sample.workspace.hash());
    auto reader = storage::openReader(sample.folder.path() / "workspace.db", workspaceSchema()).value();
    CHECK(verify(reader, sample.workspace.registry(), sample.folder.path()).value() == verdict);
}

TEST_CASE("What was changed in a fact is named", "[ledger][verify]")
{
    Sample sample;
    const auto id = sample.ids[5];
    SECTION("a byte of the body")
    {
        sample.tamper(id, [](std::string &bytes) { bytes[bytes.size() - 100] ^= 1; });
        CHECK(sample.wrong() == Pair("fact hash", id.text()));
    }
    SECTION("the signature")
    {
        sample.tamper(id, [](std::string &bytes) { bytes.back() ^= 1; });
        CHECK(sample.wrong() == Pair("signature", id.text()));
    }
    SECTION("the layout")
    {
        sample.tamper(id, [](std::string &bytes) { bytes += "x"; });
        CHECK(sample.wrong() == Pair("layout", id.text()));
    }
    SECTION("the points, hashed anew but not signed anew")
    {
        sample.tamper(id, [](std::string &bytes) {
            auto fact = decodeFact(bytes).value();
            auto body = parseBody(fact.body).value();
            body["points"] = 999;
            fact.body = canonicalBody(body).value();
            const auto signature = fact.signature;
            signFact(fact, SigningKey(Secret::make()));
            fact.signature = signature;
            bytes = encodeFact(fact);
        });
        CHECK(sample.wrong() == Pair("signature", id.text()));
    }
    SECTION("another fact in its row")
    {
        const auto other = findFact(sample.workspace.connection(), sample.ids[6]).value().value();
        sample.tamper(id, [&](std::string &bytes) { bytes = encodeFact(other); });
        CHECK(sample.wrong() == Pair("fact row", id.text()));
    }
}

TEST_CASE("A fact that is gone is missed", "[ledger][verify]")
{
    Sample sample;
    SECTION("from the middle")
    {
        sample.tamper("DELETE FROM fact WHERE row = 9");
        CHECK(sample.wrong() == Pair("chain", sample.ids[6].text()));
    }
    SECTION("from the end")
    {
        sample.tamper("DELETE FROM fact WHERE row = 23");
        CHECK(sample.wrong() == Pair("chain", sample.ids[19].text()));
    }
}

TEST_CASE("A view that is not what the facts say is named by table and row", "[ledger][verify]")
{
    Sample sample;
    const auto row = "note " + someone(4).text();
    SECTION("changed")
    {
        sample.tamper("UPDATE note SET points = points + 1 WHERE note = x'"
                      + std::string("00000000000070008000000000000004") + "'");
        CHECK(sample.wrong() == Pair("view", row));
    }
    SECTION("gone")
    {
        sample.tamper("DELETE FROM note WHERE note = x'00000000000070008000000000000005'");
        CHECK(sample.wrong() == Pair("view", "note " + someone(5).text()));
    }
    SECTION("made up")
    {
        sample.tamper("INSERT INTO note SELECT x'0000000000007000800000000000ffff', text, points, by_seq, by_fact FROM "
                      "note LIMIT 1");
        CHECK(sample.wrong() == Pair("view", "note " + someone(0xffff).text()));
    }
    CHECK(sample.workspace.ledger().rebuild());
    CHECK(sample.wrong().first == "nothing");
}

TEST_CASE("A blob that is changed or gone is named", "[ledger][verify]")
{
    Sample sample;
    const auto file = sample.workspace.blobs().fileOf(sample.blob.hash);
    const auto name = file.stem().string();
    SECTION("changed")
    {
        auto bytes = ringtrue::tests::bytesOf(file);
        bytes[30] ^= 1;
        ringtrue::tests::writeBytes(file, bytes);
        CHECK(sample.wrong() == Pair("blob", name));
    }
    SECTION("gone")
    {
        std::filesystem::remove(file);
        CHECK(sample.wrong() == Pair("blob", name));
    }
    SECTION("back after a tombstone took it")
    {
        const auto bytes = ringtrue::tests::bytesOf(file);
        REQUIRE(
            sample.workspace.ledger().erase(sample.workspace.author, {{}, "90 days", "retention", {sample.blob.hash}}));
        CHECK(sample.wrong().first == "nothing");
        ringtrue::tests::writeBytes(file, bytes);
        CHECK(sample.wrong() == Pair("erasure", name));
    }
}

TEST_CASE("What a kind computes is computed again by its owner", "[ledger][verify]")
{
    Sample sample;
    const auto odd = sample.ids[11];
    const std::vector<Recheck> rechecks{
        {"tests.note", "score", [&](storage::Connection &, const Fact &fact, const Body &) {
             return fact.id == odd ? Computed::Differs : Computed::Holds;
         }}};
    CHECK(sample.wrong(rechecks) == Pair("score", odd.text()));
}

TEST_CASE("What a kind needs to compute again and cannot read now is a failure to look", "[ledger][verify]")
{
    Sample sample;
    const std::vector<Recheck> rechecks{
        {"tests.note", "score", [](storage::Connection &, const Fact &, const Body &) { return Computed::NotSeen; }}};
    const auto verdict =
        verify(sample.workspace.connection(), sample.workspace.registry(), sample.folder.path(), rechecks);
    REQUIRE_FALSE(verdict);
    CHECK(verdict.error() == VerifyError::Store);
    CHECK(sample.wrong().first == "nothing"); // and the next look sees all of it
}

TEST_CASE("A key that came back after an erasure is named", "[ledger][verify]")
{
    Sample sample;
    const auto keysFile = sample.folder.path() / "keys.db";
    REQUIRE(sample.workspace.ledger().erase(sample.workspace.author, {{subjectOf(someone(7))}, "r", "court"}));
    CHECK(sample.wrong().first == "nothing");
    SQLite::Database keys(keysFile.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement insert(keys, "INSERT INTO subject_key VALUES (?1, zeroblob(24), zeroblob(48))");
    insert.bind(1, someone(7).uuid().bytes().data(), 16);
    insert.exec();
    CHECK(sample.wrong() == Pair("erasure", someone(7).text()));
}

TEST_CASE("Tables that are not Ringtrue's are named", "[ledger][verify]")
{
    Sample sample;
    const auto [sql, what, where] = GENERATE(table<std::string, std::string, std::string>({
        {"CREATE TRIGGER watch AFTER INSERT ON fact BEGIN DELETE FROM note; END", "schema",
         "trigger watch is not Ringtrue's"},
        {"CREATE TABLE extra (a TEXT) STRICT", "schema", "table extra is not Ringtrue's"},
        {"DROP INDEX fact_of_kind", "schema", "index fact_of_kind is missing"},
        {"CREATE INDEX note_by_points ON note (points)", "schema", "index note_by_points is not Ringtrue's"},
        {"DROP TABLE note", "view", "table note is missing"},
        {"ALTER TABLE note ADD COLUMN extra TEXT", "view", "table note was changed"},
        {"PRAGMA user_version = 77", "schema", "its version number was changed"},
    }));
    CAPTURE(sql);
    sample.tamper(sql);
    CHECK(sample.wrong() == Pair(what, where));
}

TEST_CASE("A ledger whose own row was changed is named", "[ledger][verify]")
{
    Sample sample;
    SECTION("the key in which trust begins")
    {
        sample.tamper("UPDATE ledger SET root_key = randomblob(32)");
        CHECK(sample.wrong().first == "root key");
    }
    SECTION("the key of another device that is known")
    {
        const ForeignDevice other(sample.workspace.ledger().organisation(), 9);
        REQUIRE(sample.workspace.ledger().enrol(sample.workspace.author, other.key()));
        CHECK(sample.wrong().first == "nothing");
        sample.tamper(
            "UPDATE ledger SET root_key = (SELECT public_key FROM known_device ORDER BY number DESC LIMIT 1)");
        CHECK(sample.wrong().first == "root key");
    }
    SECTION("the views")
    {
        sample.tamper("UPDATE ledger SET views_hash = x'00'");
        CHECK(sample.wrong().first == "view schema");
    }
    SECTION("all of it")
    {
        sample.tamper("DELETE FROM ledger");
        CHECK(sample.wrong().first == "ledger");
    }
}

TEST_CASE("A device that nobody let in is named", "[ledger][verify]")
{
    Sample sample;
    const ForeignDevice intruder(sample.workspace.ledger().organisation(), 9);
    SQLite::Statement insert(sample.workspace.connection().database(),
                             "INSERT INTO known_device (device, public_key) VALUES (?1, ?2)");
    insert.bind(1, intruder.id().uuid().bytes().data(), 16);
    insert.bind(2, intruder.key().data(), 32);
    insert.exec();
    CHECK(sample.wrong() == Pair("known device", intruder.id().text() + ": nobody who may let it in did"));
}

TEST_CASE("Without its view tables a workspace has no content hash, and a verdict all the same", "[ledger][verify]")
{
    Sample sample;
    sample.tamper("DROP TABLE note");
    CHECK_FALSE(sample.verdict().contentHash);
}

TEST_CASE("Checking can be stopped", "[ledger][verify]")
{
    Sample sample;
    const auto stopped = verify(sample.workspace.connection(), sample.workspace.registry(), sample.folder.path(), {},
                                [](std::uint64_t, std::uint64_t) { return Go::Stop; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error() == VerifyError::Stopped);
}

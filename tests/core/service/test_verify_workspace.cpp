// SPDX-License-Identifier: Apache-2.0
#include "core/service/verify_workspace.h"

#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

using namespace ringtrue;
using namespace ringtrue::service;
using tests::WorkspaceSample;

namespace {

namespace fs = std::filesystem;
using Pair = std::pair<std::string, std::string>;

/// A closed workspace with some people in it.
struct Sample : WorkspaceSample {
    Sample()
    {
        const auto workspace = create();
        for (std::uint8_t n = 2; n < 40; ++n)
            REQUIRE(tests::appendPerson(*workspace, n));
    }
    WorkspaceVerdict verdict() const
    {
        const auto found = verifyWorkspace(opening());
        REQUIRE(found);
        return *found;
    }
    Pair wrong() const
    {
        const auto found = verdict().verdict.firstWrong;
        return found ? Pair(found->what, found->where) : Pair("nothing", "");
    }
    WorkspaceError refusal() const
    {
        const auto found = verifyWorkspace(opening());
        REQUIRE_FALSE(found);
        return found.error().error;
    }
    void tamper(const char *file, const std::string &sql) const
    {
        SQLite::Database database((folder() / file).string(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
};

} // namespace

TEST_CASE("A whole workspace is found whole, with its keys opened", "[workspace][verify]")
{
    const Sample sample;
    const auto found = sample.verdict();
    CHECK_FALSE(found.verdict.firstWrong);
    CHECK(found.verdict.contentHash);
    CHECK(found.keysOpened);
    CHECK(found.verdict.keys.here >= 39);
}

TEST_CASE("A damaged database of a workspace is a verdict that names it", "[workspace][verify]")
{
    const Sample sample;
    const std::string file = GENERATE("workspace.db", "keys.db", "drafts.db");
    CAPTURE(file);
    const auto path = sample.folder() / file;
    SECTION("gone")
    {
        fs::remove(path);
        CHECK(sample.wrong() == Pair("database", file + " is missing"));
    }
    SECTION("empty")
    {
        tests::writeBytes(path, "");
        CHECK(sample.wrong() == Pair("database", file + " is no database of Ringtrue"));
    }
    SECTION("junk")
    {
        tests::writeBytes(path, std::string(20'000, 'x'));
        CHECK(sample.wrong() == Pair("database", file + " is no database of Ringtrue"));
    }
    SECTION("half")
    {
        auto bytes = tests::bytesOf(path);
        bytes.resize(bytes.size() / 2);
        tests::writeBytes(path, bytes);
        const auto [what, where] = sample.wrong();
        CHECK(what == "database");
        CHECK(where.starts_with(file));
    }
    SECTION("with a history that is not ours")
    {
        sample.tamper(file.c_str(), "UPDATE schema_migration SET hash = randomblob(32)");
        CHECK(sample.wrong() == Pair("database", file + " records steps that are not Ringtrue's: somebody changed it"));
    }
    SECTION("with steps taken away")
    {
        sample.tamper(file.c_str(), "DELETE FROM schema_migration");
        CHECK(sample.wrong().second.starts_with(file + " lacks steps of this version"));
    }
    SECTION("with a trigger")
    {
        sample.tamper(file.c_str(), "CREATE TRIGGER watch AFTER INSERT ON schema_migration BEGIN SELECT 1; END");
        const auto [what, where] = sample.wrong();
        CHECK(what == "schema");
        CHECK(where.ends_with("trigger watch is not Ringtrue's"));
    }
    SECTION("of a newer version: that is no damage")
    {
        sample.tamper(file.c_str(), "PRAGMA user_version = 4711");
        CHECK(sample.refusal() == WorkspaceError::TooNew);
    }
}

TEST_CASE("An index that lacks rows is found", "[workspace][verify]")
{
    const Sample sample;
    sample.tamper("workspace.db", "DROP INDEX fact_of_kind; CREATE INDEX fact_of_kind ON fact (kind) WHERE row > 1;"
                                  "PRAGMA writable_schema = ON;"
                                  "UPDATE sqlite_schema SET sql = 'CREATE INDEX fact_of_kind ON fact (kind)' WHERE "
                                  "name = 'fact_of_kind'");
    CHECK(sample.wrong() == Pair("database", "workspace.db: row 1 missing from index fact_of_kind"));
    CHECK(sample.verdict().verdict.contentHash);
}

TEST_CASE("What the views lack is a verdict", "[workspace][verify]")
{
    const Sample sample;
    SECTION("a table")
    {
        sample.tamper("workspace.db", "DROP TABLE team");
        CHECK(sample.wrong() == Pair("view", "table team is missing"));
        CHECK_FALSE(sample.verdict().verdict.contentHash);
    }
    SECTION("their version")
    {
        sample.tamper("workspace.db", "UPDATE ledger SET views_hash = x'00'");
        CHECK(sample.wrong().first == "view schema");
    }
    SECTION("an organisation")
    {
        sample.tamper("workspace.db", "DELETE FROM ledger");
        CHECK(sample.wrong().first == "ledger");
    }
}

TEST_CASE("Keys that are gone or do not open are a verdict", "[workspace][verify]")
{
    const Sample sample;
    SECTION("one was overwritten")
    {
        sample.tamper("keys.db",
                      "UPDATE subject_key SET box = randomblob(48) WHERE subject = (SELECT max(subject) FROM "
                      "subject_key)");
        CHECK(sample.wrong().first == "key");
        CHECK(sample.wrong().second.starts_with("subject "));
    }
    SECTION("all were deleted")
    {
        sample.tamper("keys.db", "DELETE FROM subject_key");
        CHECK(sample.wrong().first == "key");
    }
    SECTION("unlock.key is gone")
    {
        fs::remove(sample.folder() / "unlock.key");
        CHECK(sample.wrong() == Pair("key", "unlock.key is missing"));
    }
    SECTION("unlock.key is another one")
    {
        tests::writeBytes(sample.folder() / "unlock.key", "ringtrue unlock 1\n" + std::string(64, 'a') + "\n");
        CHECK(sample.wrong() == Pair("key", "unlock.key does not open keys.db"));
    }
    SECTION("unlock.key is junk")
    {
        tests::writeBytes(sample.folder() / "unlock.key", "junk");
        CHECK(sample.wrong() == Pair("key", "unlock.key does not open keys.db"));
    }
}

TEST_CASE("Keys behind a passphrase are no fault, and opened where it is given", "[workspace][verify]")
{
    const Sample sample;
    const auto person = tests::personNumber(1, "Ada Example").id;
    {
        const auto workspace = sample.open();
        REQUIRE(workspace->keys().setPassphrase(person, "", "a long passphrase", {1, 8u << 20}));
    }
    const auto locked = sample.verdict();
    CHECK_FALSE(locked.verdict.firstWrong);
    CHECK_FALSE(locked.keysOpened);
    auto opening = sample.opening();
    opening.signIn = SignIn{person, "a long passphrase"};
    const auto opened = verifyWorkspace(opening);
    REQUIRE(opened);
    CHECK_FALSE(opened->verdict.firstWrong);
    CHECK(opened->keysOpened);
    opening.signIn->passphrase = "another one";
    CHECK(verifyWorkspace(opening).error().error == WorkspaceError::WrongPassphrase);
}

TEST_CASE("What holds nothing of Ringtrue gets no verdict", "[workspace][verify]")
{
    const WorkspaceSample sample;
    const auto error = [&] { return verifyWorkspace(sample.opening()).error().error; };
    CHECK(error() == WorkspaceError::Missing);
    fs::create_directory(sample.folder());
    CHECK(error() == WorkspaceError::NotAWorkspace);
    tests::writeBytes(sample.folder() / "workspace.db", "somebody else's");
    CHECK(error() == WorkspaceError::NotAWorkspace);
}

TEST_CASE("A workspace that lost a database is called damaged when it is opened", "[workspace]")
{
    const Sample sample;
    const std::string content = GENERATE("", "junk and more junk");
    const auto [file, part] = GENERATE(
        table<std::string, WorkspacePart>({{"workspace.db", WorkspacePart::Facts}, {"keys.db", WorkspacePart::Keys}}));
    CAPTURE(file, content);
    tests::writeBytes(sample.folder() / file, content);
    for (const bool write : {true, false}) {
        const auto opened =
            write ? Workspace::openForWriting(sample.opening()) : Workspace::openForReading(sample.opening());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().error == WorkspaceError::Corrupt);
        CHECK(opened.error().part == part);
        CHECK(tests::bytesOf(sample.folder() / file) == content);
    }
}

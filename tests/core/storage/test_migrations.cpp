// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"

#include "core/base/hex.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <array>
#include <atomic>
#include <string>
#include <thread>

using namespace ringtrue;
using namespace ringtrue::storage;

namespace {

constexpr std::array<Migration, 1> first{
    {{1, "initial", "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"}}};
constexpr std::array<Migration, 2> second{{first[0], {2, "colour", "ALTER TABLE note ADD COLUMN colour TEXT"}}};
constexpr std::array<Migration, 1> edited{
    {{1, "initial", "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT"}}};
constexpr std::array<Migration, 2> broken{
    {first[0], {2, "broken", "CREATE TABLE half (n INTEGER) STRICT; ALTER TABLE absent ADD COLUMN x TEXT"}}};
constexpr std::uint32_t ours = 0x52547431;

Schema schemaOf(std::span<const Migration> migrations)
{
    return {ours, migrations, CopyBefore::Keep};
}

void makeFirst(const std::filesystem::path &file)
{
    auto connection = openWriter(file, schemaOf(first));
    REQUIRE(connection);
    REQUIRE(write(*connection, [&] { connection->database().exec("INSERT INTO note (text) VALUES ('kept')"); }));
}

} // namespace

TEST_CASE("A new database is brought to the newest step and labelled", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    auto connection = openWriter(folder / "a.db", schemaOf(second));
    REQUIRE(connection);
    auto &database = connection->database();
    CHECK(database.execAndGet("PRAGMA application_id").getInt64() == ours);
    CHECK(database.execAndGet("PRAGMA user_version").getInt() == 2);
    CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(database.execAndGet("SELECT hex(hash) FROM schema_migration WHERE number = 2").getString().size() == 64);
    CHECK_FALSE(std::filesystem::exists(copyBefore(folder / "a.db", 0)));
}

TEST_CASE("A database with data is copied, checked and then migrated", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    makeFirst(file);
    {
        auto connection = openWriter(file, schemaOf(second));
        REQUIRE(connection);
        CHECK(connection->database()
                  .execAndGet("SELECT count(*) FROM note WHERE colour IS NULL AND text = 'kept'")
                  .getInt()
              == 1);
    }
    auto copy = openReader(copyBefore(file, 1), schemaOf(first));
    REQUIRE(copy);
    CHECK(copy->database().execAndGet("SELECT text FROM note").getString() == "kept");
    CHECK(copy->database().execAndGet("PRAGMA journal_mode").getString() == "delete");
    CHECK(openWriter(file, schemaOf(second)));
}

TEST_CASE("What is left out is in no copy, nor are its bytes", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    const std::string secret = "Harbourmaster" + std::string(9'000, 'x'); // over several pages
    {
        auto connection = openWriter(file, schemaOf(first));
        REQUIRE(connection);
        auto &database = connection->database();
        REQUIRE(write(*connection, [&] {
            database.exec("INSERT INTO note (text) VALUES ('kept')");
            database.exec("INSERT INTO note (text) VALUES ('" + secret + "')");
        }));
    }
    static constexpr std::array<LeftOut, 2> leftOut{
        {{"note", "DELETE FROM note WHERE text LIKE 'Harbour%'"}, {"absent", "DELETE FROM absent"}}};
    auto schema = schemaOf(second);
    schema.leftOut = leftOut;
    auto connection = openWriter(file, schema);
    REQUIRE(connection);
    CHECK(connection->database().execAndGet("SELECT count(*) FROM note").getInt() == 2); // here it stays
    REQUIRE(copyDatabase(*connection, folder / "copy.db", 0600, leftOut));
    for (const auto &copied : {copyBefore(file, 1), folder / "copy.db"}) {
        CAPTURE(copied);
        SQLite::Database copy(copied.string());
        CHECK(copy.execAndGet("SELECT text FROM note").getString() == "kept");
        CHECK(copy.execAndGet("PRAGMA integrity_check").getString() == "ok");
        CHECK(tests::bytesOf(copied).find("Harbourmaster") == std::string::npos);
        CHECK(tests::bytesOf(copied).find(std::string(100, 'x')) == std::string::npos);
    }
}

TEST_CASE("A copy made while somebody writes is whole: of one moment", "[storage]")
{
    const tests::TemporaryFolder folder;
    makeFirst(folder / "a.db");
    std::atomic_bool ends = false;
    std::atomic_int written = 0;
    std::thread writer([&] {
        auto connection = openWriter(folder / "a.db", schemaOf(first));
        while (connection && !ends)
            written +=
                connection->database().tryExec("INSERT INTO note (text) VALUES (hex(randomblob(2000)))") == SQLite::OK;
    });
    while (written == 0)
        std::this_thread::yield();
    auto reader = openReader(folder / "a.db", schemaOf(first));
    std::vector<bool> copied;
    for (int i = 0; reader && i < 20; ++i)
        copied.push_back(bool(copyDatabase(*reader, folder / ("copy" + std::to_string(i)))));
    ends = true;
    writer.join();
    REQUIRE(reader);
    CHECK(written > 20); // all the while
    CHECK(copied == std::vector<bool>(20, true));
}

TEST_CASE("A database of keys leaves no copy behind", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    makeFirst(folder / "keys.db");
    REQUIRE(openWriter(folder / "keys.db", Schema{ours, second, CopyBefore::Remove}));
    CHECK_FALSE(std::filesystem::exists(copyBefore(folder / "keys.db", 1)));
}

TEST_CASE("A copy of keys that a killed migration left goes at the next opening", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "keys.db";
    const Schema keys{ours, second, CopyBefore::Remove};
    REQUIRE(openWriter(file, keys));
    auto part = copyBefore(file, 1);
    part += ".part";
    for (const auto &left : {copyBefore(file, 1), copyBefore(file, 0), part})
        tests::writeBytes(left, "keys");
    tests::writeBytes(folder / "keys.db.vault", "somebody else's");
    REQUIRE(openWriter(file, keys));
    for (const auto &left : {copyBefore(file, 1), copyBefore(file, 0), part})
        CHECK_FALSE(std::filesystem::exists(left));
    CHECK(std::filesystem::exists(folder / "keys.db.vault"));
}

TEST_CASE("Keys are not opened for writing while an older copy of them cannot be removed", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const Schema keys{ours, second, CopyBefore::Remove};
    REQUIRE(openWriter(folder / "keys.db", keys));
    std::filesystem::create_directories(copyBefore(folder / "keys.db", 1) / "not empty");
    CHECK_FALSE(openWriter(folder / "keys.db", keys));
}

TEST_CASE("One older copy stays beside a database: that before the last migration", "[storage][migrations]")
{
    constexpr std::array<Migration, 3> third{
        {first[0], second[1], {3, "size", "ALTER TABLE note ADD COLUMN n INTEGER"}}};
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    makeFirst(file);
    REQUIRE(openWriter(file, schemaOf(second)));
    CHECK(std::filesystem::exists(copyBefore(file, 1)));
    REQUIRE(openWriter(file, schemaOf(third)));
    CHECK_FALSE(std::filesystem::exists(copyBefore(file, 1)));
    CHECK(std::filesystem::exists(copyBefore(file, 2)));
}

TEST_CASE("A step that fails changes nothing", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    makeFirst(file);
    const auto failed = openWriter(file, schemaOf(broken));
    REQUIRE_FALSE(failed);
    auto connection = openWriter(file, schemaOf(first));
    REQUIRE(connection);
    CHECK_FALSE(connection->database().tableExists("half"));
    CHECK(connection->database().execAndGet("SELECT text FROM note").getString() == "kept");
    CHECK(connection->database().execAndGet("PRAGMA user_version").getInt() == 1);
}

TEST_CASE("A database of a newer version is refused by name and not a byte of it changes", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    REQUIRE(openWriter(file, schemaOf(second)));
    const auto before = tests::bytesOf(file);
    const auto written = openWriter(file, schemaOf(first));
    REQUIRE_FALSE(written);
    CHECK(written.error().error == StorageError::TooNew);
    const auto readOnly = openReader(file, schemaOf(first));
    REQUIRE_FALSE(readOnly);
    CHECK(readOnly.error().error == StorageError::TooNew);
    CHECK(tests::bytesOf(file) == before);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("A newer version's database that was not closed is refused and stays as it was", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    {
        auto newer = openWriter(folder / "b.db", schemaOf(second));
        REQUIRE(newer);
        REQUIRE(write(*newer, [&] { newer->database().exec("INSERT INTO note (text) VALUES ('in the wal')"); }));
        std::filesystem::copy_file(folder / "b.db", file);
        std::filesystem::copy_file(folder / "b.db-wal", folder / "a.db-wal");
    }
    const auto before = tests::bytesOf(file);
    const auto wal = tests::bytesOf(folder / "a.db-wal");
    REQUIRE_FALSE(wal.empty());
    const auto refused = openWriter(file, schemaOf(first));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == StorageError::TooNew);
    CHECK(tests::bytesOf(file) == before);
    CHECK(tests::bytesOf(folder / "a.db-wal") == wal);
}

TEST_CASE("Edited history is refused and the file stays as it was", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    makeFirst(file);
    const auto before = tests::bytesOf(file);
    const auto refused = openWriter(file, schemaOf(edited));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == StorageError::EditedHistory);
    CHECK(tests::bytesOf(file) == before);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("Another program's database and another kind of ours are not touched", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    const std::string label = GENERATE("PRAGMA application_id=0", "PRAGMA application_id=1381266482");
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE theirs (n INTEGER)");
        other.exec(label);
    }
    const auto before = tests::bytesOf(file);
    const auto refused = openWriter(file, schemaOf(first));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == StorageError::NotOurs);
    CHECK(tests::bytesOf(file) == before);
}

TEST_CASE("A file that was made but never filled is filled", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    const bool wal = GENERATE(false, true);
    if (wal)
        REQUIRE(Connection::openWriter(file)); // killed after the file was made, before the first step
    else
        tests::writeBytes(file, "");
    auto connection = openWriter(file, schemaOf(first));
    REQUIRE(connection);
    CHECK(connection->database().tableExists("note"));
}

TEST_CASE("A reader asks for the steps it needs", "[storage][migrations]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "a.db";
    makeFirst(file);
    const auto old = openReader(file, schemaOf(second));
    REQUIRE_FALSE(old);
    CHECK(old.error().error == StorageError::TooOld);
    const auto missing = openReader(folder / "b.db", schemaOf(first));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().error == StorageError::Missing);
    CHECK(openReader(file, schemaOf(first)));
}

TEST_CASE("A migration's hash is the SHA-256 of its text", "[storage][migrations]")
{
    CHECK(hex(view(hashOf(Migration{1, "x", "abc"})))
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// SPDX-License-Identifier: Apache-2.0
#include "core/storage/connection.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

using namespace ringtrue;
using storage::Connection;
using storage::StorageError;

TEST_CASE("A writer keeps every commit on the disk", "[storage]")
{
    const tests::TemporaryFolder folder;
    auto writer = Connection::openWriter(folder / "a.db");
    REQUIRE(writer);
    CHECK(writer->database().execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(writer->database().execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(writer->database().execAndGet("PRAGMA secure_delete").getInt() == 1);
    CHECK(writer->database().execAndGet("PRAGMA foreign_keys").getInt() == 1);
    CHECK(writer->database().execAndGet("PRAGMA trusted_schema").getInt() == 0);
}

TEST_CASE("A reader sees what was committed and cannot write", "[storage]")
{
    const tests::TemporaryFolder folder;
    auto writer = Connection::openWriter(folder / "a.db");
    REQUIRE(writer);
    REQUIRE(storage::write(*writer, [&] { writer->database().exec("CREATE TABLE t (n INTEGER) STRICT"); }));
    auto reader = Connection::openReader(folder / "a.db");
    REQUIRE(reader);
    REQUIRE(storage::write(*writer, [&] { writer->prepared("INSERT INTO t VALUES (7)").exec(); }));
    const auto sum =
        storage::read(*reader, [&] { return reader->database().execAndGet("SELECT sum(n) FROM t").getInt(); });
    REQUIRE(sum);
    CHECK(*sum == 7);
    const auto refused = storage::write(*reader, [&] { reader->prepared("INSERT INTO t VALUES (8)").exec(); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == StorageError::ReadOnly);
}

TEST_CASE("A write that fails leaves nothing behind", "[storage]")
{
    const tests::TemporaryFolder folder;
    auto writer = Connection::openWriter(folder / "a.db");
    REQUIRE(writer);
    REQUIRE(storage::write(*writer, [&] { writer->database().exec("CREATE TABLE t (n INTEGER PRIMARY KEY) STRICT"); }));
    const auto twice = storage::write(*writer, [&] {
        writer->prepared("INSERT INTO t VALUES (1)").exec();
        writer->prepared("INSERT INTO t VALUES (1)").exec();
    });
    REQUIRE_FALSE(twice);
    CHECK(twice.error().error == StorageError::Constraint);
    CHECK(writer->database().execAndGet("SELECT count(*) FROM t").getInt() == 0);
    CHECK(storage::write(*writer, [&] { writer->prepared("INSERT INTO t VALUES (1)").exec(); }));
}

TEST_CASE("A missing file cannot be read, junk is no database", "[storage]")
{
    const tests::TemporaryFolder folder;
    const auto missing = Connection::openReader(folder / "a.db");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().error == StorageError::Missing);
    tests::writeBytes(folder / "junk.db", std::string(8192, 'j'));
    const auto junk = Connection::openWriter(folder / "junk.db");
    REQUIRE_FALSE(junk);
    CHECK(junk.error().error == StorageError::NotOurs);
}

TEST_CASE("A reader that took only the first row sees what is committed later", "[storage]")
{
    const tests::TemporaryFolder folder;
    auto writer = Connection::openWriter(folder / "a.db");
    REQUIRE(writer);
    REQUIRE(storage::write(*writer, [&] {
        writer->database().exec("CREATE TABLE t (n INTEGER) STRICT");
        writer->database().exec("INSERT INTO t VALUES (1), (2)");
    }));
    auto reader = Connection::openReader(folder / "a.db");
    REQUIRE(reader);
    const auto greatest = [&] {
        return storage::read(*reader, [&] {
            auto &row = reader->prepared("SELECT n FROM t ORDER BY n DESC");
            return row.executeStep() ? row.getColumn(0).getInt() : 0;
        });
    };
    CHECK(greatest().value() == 2);
    REQUIRE(storage::write(*writer, [&] { writer->database().exec("INSERT INTO t VALUES (3)"); }));
    CHECK(greatest().value() == 3);
}

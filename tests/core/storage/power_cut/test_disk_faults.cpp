// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"
#include "core/storage/row.h"
#include "tests/catch.h"
#include "tests/core/storage/power_cut/watched_disk.h"
#include "tests/temporary_folder.h"

#include <array>
#include <set>
#include <sqlite3.h>

using namespace ringtrue;
using namespace ringtrue::storage;
using tests::Fault;

namespace {

constexpr std::array<Migration, 1> migrations{
    {{1, "initial", "CREATE TABLE saved (n INTEGER PRIMARY KEY, payload BLOB NOT NULL) STRICT"}}};
constexpr Schema schema{0x52547470, migrations, CopyBefore::Keep};

Result<Done, StorageFailure> save(Connection &connection, int n)
{
    return write(connection, [&] {
        Binder(connection.prepared("INSERT INTO saved VALUES (?1, ?2)")).integer(n).bytes(std::string(3000, 'x')).run();
    });
}

std::set<int> savedIn(const std::filesystem::path &file)
{
    auto connection = openWriter(file, schema);
    REQUIRE(connection);
    CHECK(connection->database().execAndGet("PRAGMA integrity_check").getString() == "ok");
    std::set<int> found;
    SQLite::Statement rows(connection->database(), "SELECT n FROM saved");
    while (rows.executeStep())
        found.insert(rows.getColumn(0).getInt());
    return found;
}

} // namespace

TEST_CASE("Whichever call to the disk fails, what was acknowledged stays", "[storage][faults]")
{
    const auto code = GENERATE(SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_FULL);
    const auto fault = GENERATE(Fault::Once, Fault::FromThenOn);
    bool fired = true;
    std::size_t nth = 0;
    while (fired) {
        ++nth;
        REQUIRE(nth < 2000);
        CAPTURE(code, nth);
        const tests::TemporaryFolder folder;
        tests::WatchedDisk disk;
        std::set<int> acknowledged;
        {
            auto connection = openWriter(folder / "a.db", schema);
            REQUIRE(connection);
            connection->database().exec("PRAGMA wal_autocheckpoint=3");
            REQUIRE(save(*connection, 0));
            acknowledged.insert(0);
            disk.failCall(nth, code, fault);
            for (int n = 1; n < 5; ++n) {
                const auto saved = save(*connection, n);
                if (saved)
                    acknowledged.insert(n);
                else
                    CHECK(saved.error().error == (code == SQLITE_FULL ? StorageError::Full : StorageError::Io));
            }
            fired = disk.stopFailing();
            REQUIRE(save(*connection, 99)); // the disk is well again, and so is the connection
            acknowledged.insert(99);
        }
        CHECK(savedIn(folder / "a.db") == acknowledged);
    }
    CHECK(nth > 10);
}

TEST_CASE("Whichever call fails while a database is made, making it again succeeds", "[storage][faults]")
{
    bool fired = true;
    std::size_t nth = 0;
    while (fired) {
        ++nth;
        REQUIRE(nth < 2000);
        CAPTURE(nth);
        const tests::TemporaryFolder folder;
        tests::WatchedDisk disk;
        disk.failCall(nth, SQLITE_IOERR_WRITE, Fault::FromThenOn);
        const bool made = static_cast<bool>(openWriter(folder / "a.db", schema));
        fired = disk.stopFailing();
        CHECK((made || fired));
        auto connection = openWriter(folder / "a.db", schema);
        REQUIRE(connection);
        CHECK(save(*connection, 1));
    }
    CHECK(nth > 10);
}

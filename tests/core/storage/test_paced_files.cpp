// SPDX-License-Identifier: Apache-2.0
#include "core/storage/connection.h"
#include "tests/catch.h"
#include "tests/core/storage/power_cut/watched_disk.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <map>
#include <string>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("What one long transaction writes goes to the disk in pieces", "[storage]")
{
    const TemporaryFolder folder;
    const WatchedDisk disk;
    {
        auto connection = storage::Connection::openWriter(folder / "long.db");
        REQUIRE(connection);
        REQUIRE(storage::write(*connection, [&] {
            connection->database().exec("CREATE TABLE page (content BLOB)");
            for (int i = 0; i < 300; ++i)
                connection->database().exec("INSERT INTO page VALUES (randomblob(100000))");
        }));
    } // the log's pages went into the database, too
    std::map<std::string, std::size_t> waiting;
    std::map<std::string, std::size_t> most;
    for (const auto &call : disk.calls()) {
        auto &bytes = waiting[call.file];
        bytes = call.kind == DiskCall::Kind::Sync ? 0 : bytes + call.bytes.size();
        most[call.file] = std::max(most[call.file], bytes);
    }
    for (const char *file : {"long.db", "long.db-wal"}) {
        CHECK(most[file] > (4U << 20));               // there was much to write
        CHECK(most[file] <= (8U << 20) + (8U << 10)); // and a page
    }
}

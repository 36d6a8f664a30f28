// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"
#include "core/storage/row.h"
#include "tests/catch.h"
#include "tests/core/storage/power_cut/power_cut.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <array>

using namespace ringtrue;
using namespace ringtrue::storage;
using tests::DiskCall;

namespace {

constexpr std::array<Migration, 1> migrations{
    {{1, "initial", "CREATE TABLE saved (n INTEGER PRIMARY KEY, payload BLOB NOT NULL) STRICT"}}};
constexpr Schema schema{0x52547470, migrations, CopyBefore::Keep};
constexpr int commits = 120;

/// What one run of commits asked of the disk, and after how many calls each commit was acknowledged.
struct Run {
    std::vector<DiskCall> calls;
    std::vector<std::size_t> acknowledged; // [n]: commit n
};

/// @p synchronous  as SQLite names it; the house's setting is FULL
Run runOfCommits(const char *synchronous)
{
    const tests::TemporaryFolder folder;
    const tests::WatchedDisk disk;
    Run run;
    auto connection = openWriter(folder / "a.db", schema);
    REQUIRE(connection);
    connection->database().exec(synchronous);
    connection->database().exec("PRAGMA wal_autocheckpoint=40"); // several checkpoints within the run
    for (int n = 0; n < commits; ++n) {
        REQUIRE(write(*connection, [&] {
            const std::string payload(static_cast<std::size_t>(50 + (n * 397) % 6000), static_cast<char>('a' + n % 26));
            Binder(connection->prepared("INSERT INTO saved VALUES (?1, ?2)")).integer(n).bytes(payload).run();
        }));
        run.acknowledged.push_back(disk.calls().size());
    }
    run.calls = disk.calls();
    return run;
}

struct Found {
    bool sound = false;
    int saved = 0; ///< commits 0..saved-1 are there, and no others
};

Found lookAt(const std::filesystem::path &file)
{
    auto connection = openWriter(file, schema);
    if (!connection)
        return {};
    auto &database = connection->database();
    try {
        const bool sound = database.execAndGet("PRAGMA integrity_check").getString() == "ok";
        const int count = database.execAndGet("SELECT count(*) FROM saved").getInt();
        return {sound && database.execAndGet("SELECT ifnull(max(n) + 1, 0) FROM saved").getInt() == count, count};
    } catch (const SQLite::Exception &) {
        return {}; // damaged
    }
}

struct Outcome {
    int unsound = 0;
    int losing = 0; ///< cuts after which an acknowledged commit is gone
};

Outcome cutPower(const Run &run, int cuts, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::size_t> anywhere(0, run.calls.size());
    Outcome outcome;
    for (int cut = 0; cut < cuts; ++cut) {
        const auto at = anywhere(random);
        const tests::TemporaryFolder folder;
        tests::writeImage(tests::afterPowerCut(std::span(run.calls).first(at), random), folder.path());
        const auto found = lookAt(folder / "a.db");
        const auto promised =
            std::upper_bound(run.acknowledged.begin(), run.acknowledged.end(), at) - run.acknowledged.begin();
        outcome.unsound += found.sound ? 0 : 1;
        outcome.losing += found.saved < promised ? 1 : 0;
    }
    return outcome;
}

} // namespace

TEST_CASE("A power cut loses no acknowledged commit and damages nothing", "[storage][power-cut]")
{
    const auto outcome = cutPower(runOfCommits("PRAGMA synchronous"), 200, 20261121);
    CHECK(outcome.unsound == 0);
    CHECK(outcome.losing == 0);
}

TEST_CASE("10,000 power cuts lose no acknowledged commit and damage nothing", "[storage][power-cut][long]")
{
    const auto run = runOfCommits("PRAGMA synchronous");
    const auto outcome = cutPower(run, 10'000, 20261122);
    CHECK(outcome.unsound == 0);
    CHECK(outcome.losing == 0);
}

TEST_CASE("The power cut test can fail: synchronous=NORMAL loses acknowledged commits", "[storage][power-cut]")
{
    const auto outcome = cutPower(runOfCommits("PRAGMA synchronous=NORMAL"), 100, 7);
    CHECK(outcome.unsound == 0);
    CHECK(outcome.losing > 20);
}

TEST_CASE("The power cut test can fail: synchronous=OFF damages the database", "[storage][power-cut]")
{
    const auto outcome = cutPower(runOfCommits("PRAGMA synchronous=OFF"), 100, 7);
    CHECK(outcome.unsound > 0);
}

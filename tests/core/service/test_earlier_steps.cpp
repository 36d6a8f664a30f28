// SPDX-License-Identifier: Apache-2.0
// Databases of an earlier step of their schema, with facts and keys in them, opened by this program.
#include "core/ledger/content_hash.h"
#include "core/ledger/schema.h"
#include "core/ledger/stored_facts.h"
#include "core/service/verify_workspace.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::WorkspaceSample;

namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

Names listed(SQLite::Database &database, const std::string &sql)
{
    Names out;
    SQLite::Statement statement(database, sql);
    while (statement.executeStep())
        out.push_back(statement.getColumn(0).getString());
    return out;
}

Names tablesOf(SQLite::Database &database, const std::string &schema)
{
    return listed(database,
                  "SELECT name FROM " + schema + ".sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
}

std::string columnsOf(SQLite::Database &database, const std::string &table)
{
    std::string out;
    for (const auto &column : listed(database, "SELECT name FROM pragma_table_info('" + table + "')"))
        out += (out.empty() ? "" : ", ") + column;
    return out;
}

/// The statements that made all tables and indexes of @p file, ordered.
Names schemaOf(const fs::path &file)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    return listed(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql");
}

int countUnpacked(const fs::path &file)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    return database.execAndGet("SELECT count(*) FROM fact WHERE dictionary = 0").getInt();
}

/// Makes @p file again as a program that knew the first @p steps of @p schema left it: all rows that have a place
/// there, and the view tables.
void makeEarlier(const fs::path &file, const storage::Schema &schema, std::size_t steps)
{
    const auto now = file.string() + ".now";
    fs::rename(file, now);
    const storage::Schema before{schema.applicationId, schema.migrations.first(steps), schema.copyBefore};
    auto connection = storage::openWriter(file, before);
    REQUIRE(connection);
    auto &database = connection->database();
    database.exec("PRAGMA foreign_keys=OFF; ATTACH '" + now + "' AS now");
    const auto own = tablesOf(database, "main");
    const std::set<std::string> known(own.begin(), own.end());
    const bool hasViews = known.contains("view_table");
    const auto views = hasViews ? listed(database, "SELECT name FROM now.view_table") : Names{};
    for (const auto &view : views)
        for (const auto &sql :
             listed(database, "SELECT sql FROM now.sqlite_schema WHERE tbl_name = '" + view + "' AND sql IS NOT NULL"))
            database.exec(sql);
    for (const auto &table : tablesOf(database, "main")) {
        if (table == "schema_migration")
            continue;
        const auto columns = columnsOf(database, table);
        database.exec("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM now." + table);
    }
    database.exec("DETACH now");
    fs::remove(now);
}

/// Lays all facts as they were made, as a program did that could not pack.
void unpackFacts(const WorkspaceSample &sample)
{
    auto connection = storage::openWriter(sample.folder() / "workspace.db", ledger::workspaceSchema());
    REQUIRE(connection);
    const auto facts = ledger::factsAfter(*connection, 0, 1000);
    REQUIRE(facts);
    for (const auto &fact : *facts) {
        SQLite::Statement lay(connection->database(), "UPDATE fact SET dictionary = 0, bytes = ?2 WHERE row = ?1");
        lay.bind(1, fact.row);
        lay.bind(2, fact.bytes.data(), static_cast<int>(fact.bytes.size()));
        REQUIRE(lay.exec() == 1);
    }
}

Hash contentHashOf(const Workspace &workspace)
{
    auto reader = workspace.readFacts();
    REQUIRE(reader);
    return ledger::contentHash(*reader, workspace.registry()).value();
}

/// Makes a workspace with twenty people; returns the hash of its views.
Hash fill(const WorkspaceSample &sample)
{
    const auto workspace = sample.create();
    for (std::uint8_t n = 2; n <= 20; ++n)
        REQUIRE(tests::appendPerson(*workspace, n));
    return contentHashOf(*workspace);
}

void checkThatAllIsThere(const WorkspaceSample &sample, const Hash &content)
{
    const auto workspace = sample.open();
    CHECK(tests::countPeople(*workspace) == 20);
    CHECK(contentHashOf(*workspace) == content);
    const auto verified = verifyWorkspace(sample.opening());
    REQUIRE(verified);
    CHECK_FALSE(verified->verdict.firstWrong);
    CHECK(verified->verdict.contentHash == content);
    REQUIRE(tests::appendPerson(*workspace, 21)); // with the keys that were there
}

} // namespace

TEST_CASE("A workspace.db of each earlier step is opened with all its facts", "[workspace][migrations]")
{
    const auto schema = ledger::workspaceSchema();
    const auto steps = GENERATE_COPY(range(std::size_t{1}, schema.migrations.size()));
    CAPTURE(steps);
    const WorkspaceSample sample;
    const auto content = fill(sample);
    const auto file = sample.folder() / "workspace.db";
    const auto fresh = schemaOf(file);
    if (steps < 3)
        unpackFacts(sample);
    makeEarlier(file, schema, steps);
    REQUIRE(schemaOf(file) != fresh);
    checkThatAllIsThere(sample, content);
    CHECK(countUnpacked(file) == (steps < 3 ? 22 : 0));
    CHECK(schemaOf(file) == fresh);
    CHECK(fs::exists(storage::copyBefore(file, static_cast<std::uint32_t>(steps))));
}

TEST_CASE("A keys.db of each earlier step is opened with all its keys, and no copy of it stays",
          "[workspace][migrations]")
{
    const auto schema = ledger::keysSchema();
    const auto steps = GENERATE_COPY(range(std::size_t{1}, schema.migrations.size()));
    CAPTURE(steps);
    const WorkspaceSample sample;
    const auto content = fill(sample);
    const auto file = sample.folder() / "keys.db";
    const auto fresh = schemaOf(file);
    makeEarlier(file, schema, steps);
    REQUIRE(schemaOf(file) != fresh);
    checkThatAllIsThere(sample, content);
    CHECK(schemaOf(file) == fresh);
    CHECK_FALSE(fs::exists(storage::copyBefore(file, static_cast<std::uint32_t>(steps))));
}

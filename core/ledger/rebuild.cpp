// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/rebuild.h"

#include "core/ledger/apply_fact.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/sql.h"
#include "core/ledger/view_rows.h"
#include "core/storage/row.h"

#include <sqlite3.h>

namespace ringtrue::ledger {

namespace {

/// A statement left in the middle of its rows would keep its table from being dropped.
void resetStatements(storage::Connection &connection)
{
    sqlite3 *const handle = connection.database().getHandle();
    for (auto *statement = sqlite3_next_stmt(handle, nullptr); statement;
         statement = sqlite3_next_stmt(handle, statement))
        sqlite3_reset(statement);
}

std::uint64_t countStored(storage::Connection &connection)
{
    SQLite::Statement count(connection.database(), std::string(sql::countFacts));
    count.executeStep();
    return static_cast<std::uint64_t>(count.getColumn(0).getInt64());
}

/// Stored bodies were checked when they came, so the plain parser does.
void applyStored(storage::Connection &target, const Registry &registry, std::string_view bytes)
{
    const auto fact = decodeFact(bytes);
    if (!fact)
        return; // verify() names it
    const auto body = Body::parse(fact->body, nullptr, false);
    if (!body.is_discarded())
        applyFact(target, registry, *fact, body);
}

} // namespace

void createViews(storage::Connection &connection, const Registry &registry)
{
    for (const auto &owner : registry.owners())
        connection.database().exec(std::string(owner.schema));
}

void replaceViews(storage::Connection &connection, const Registry &registry)
{
    std::vector<std::string> old;
    auto &list = connection.prepared(sql::listViewTables);
    while (list.executeStep())
        old.push_back(list.getColumn(0).getString());
    resetStatements(connection);
    // A table's name cannot be bound; these are the ones that this program or an older one made.
    for (const auto &table : old)
        connection.database().exec("DROP TABLE IF EXISTS \"" + table + "\"");
    connection.prepared(sql::deleteViewTables).exec();
    createViews(connection, registry);
    for (const auto &table : viewTables(registry))
        storage::Binder(connection.prepared(sql::insertViewTable)).text(table).run();
    keepViewsHash(connection, registry.schemaHash());
}

Rebuilt applyAll(storage::Connection &facts, storage::Connection &target, const Registry &registry,
                 const Progress &progress)
{
    constexpr std::uint64_t reportEvery = 1000;
    const auto total = progress ? countStored(facts) : 0;
    SQLite::Statement list(facts.database(), std::string(sql::listAllFacts));
    std::uint64_t done = 0;
    while (list.executeStep()) {
        applyStored(target, registry, storage::bytesOf(list.getColumn(0)));
        if (++done % reportEvery == 0 && progress && progress(done, total) == Go::Stop)
            return Rebuilt::Stopped;
    }
    return Rebuilt::Done;
}

} // namespace ringtrue::ledger

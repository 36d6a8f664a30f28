// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/rebuild.h"

#include "core/ledger/apply_fact.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/sql.h"
#include "core/ledger/view_rows.h"
#include "core/storage/row.h"

#include <future>
#include <sqlite3.h>
#include <utility>

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

/// The facts after row @p last, in a piece: no statement may be in the middle of its rows while facts are
/// applied, since taking back what a malformed one wrote would end it.
std::vector<FactAt> nextFacts(storage::Connection &connection, std::int64_t last)
{
    constexpr std::int64_t atOnce = 1000;
    std::vector<FactAt> facts;
    auto &list = connection.prepared(sql::listFactsAfter);
    storage::Binder(list).integer(last).integer(atOnce);
    while (list.executeStep())
        facts.push_back({list.getColumn(0).getInt64(), factBytes(list, 1)});
    list.tryReset();
    return facts;
}

struct ParsedFact {
    Fact fact;
    Body body;
};

/// Stored bodies were checked when they came, so the plain parser does.
std::vector<ParsedFact> parse(const std::vector<FactAt> &stored)
{
    std::vector<ParsedFact> parsed;
    parsed.reserve(stored.size());
    for (const auto &one : stored) {
        auto fact = decodeFact(one.bytes);
        if (!fact)
            continue; // verify() names it
        auto body = Body::parse(fact->body, nullptr, false);
        if (!body.is_discarded())
            parsed.push_back({*std::move(fact), std::move(body)});
    }
    return parsed;
}

/// A piece of the facts, being parsed on a thread of its own.
struct Piece {
    std::size_t count = 0;
    std::int64_t last = 0; ///< its last row
    std::future<std::vector<ParsedFact>> parsed;
};

Piece nextPiece(storage::Connection &connection, std::int64_t last)
{
    auto stored = nextFacts(connection, last);
    if (stored.empty())
        return {};
    Piece piece{stored.size(), stored.back().row, {}};
    piece.parsed = std::async(std::launch::async, [stored = std::move(stored)] { return parse(stored); });
    return piece;
}

} // namespace

void createViews(storage::Connection &connection, const Registry &registry)
{
    for (const auto &owner : registry.owners())
        connection.database().exec(std::string(owner.schema));
}

namespace {

void listViews(storage::Connection &connection, const Registry &registry)
{
    for (const auto &table : viewTables(registry))
        storage::Binder(connection.prepared(sql::insertViewTable)).text(table).run();
}

} // namespace

void replaceViews(storage::Connection &connection, const Registry &registry)
{
    listViews(connection, registry); // one that is there and not listed would stay
    std::vector<std::string> drops;
    auto &list = connection.prepared(sql::makeViewDrops);
    while (list.executeStep())
        drops.push_back(list.getColumn(0).getString());
    resetStatements(connection);
    for (const auto &drop : drops)
        connection.database().exec(drop);
    connection.prepared(sql::deleteViewTables).exec();
    createViews(connection, registry);
    listViews(connection, registry);
    keepViewsHash(connection, registry.schemaHash());
}

Rebuilt applyAll(storage::Connection &facts, storage::Connection &target, const Registry &registry,
                 const Progress &progress)
{
    const auto total = progress ? countStored(facts) : 0;
    std::uint64_t done = 0;
    for (auto piece = nextPiece(facts, 0); piece.count > 0;) {
        auto next = nextPiece(facts, piece.last); // parsed while these are applied
        for (const auto &[fact, body] : piece.parsed.get())
            applyFact(target, registry, fact, body);
        done += piece.count;
        if (progress && progress(done, total) == Go::Stop)
            return Rebuilt::Stopped;
        piece = std::move(next);
    }
    return Rebuilt::Done;
}

} // namespace ringtrue::ledger

// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/stored_facts.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/sql.h"
#include "core/storage/row.h"

namespace ringtrue::ledger {

namespace {

std::uint64_t count(storage::Connection &connection, std::string_view sql)
{
    auto &statement = connection.prepared(sql);
    statement.executeStep();
    const auto number = statement.getColumn(0).getInt64();
    statement.tryReset();
    return static_cast<std::uint64_t>(number);
}

} // namespace

Result<std::vector<StoredFact>, storage::StorageFailure> factsAfter(storage::Connection &connection, std::int64_t row,
                                                                    std::size_t limit)
{
    return storage::read(connection, [&] {
        std::vector<StoredFact> facts;
        auto &list = connection.prepared(sql::listFactsAfter);
        storage::Binder(list).integer(row).integer(static_cast<std::int64_t>(limit));
        while (list.executeStep())
            facts.push_back({list.getColumn(0).getInt64(), factBytes(list, 1)});
        return facts;
    });
}

Result<std::optional<Fact>, storage::StorageFailure> findFact(storage::Connection &connection, const FactId &id)
{
    return storage::read(connection, [&]() -> std::optional<Fact> {
        auto &find = connection.prepared(sql::findFact);
        storage::Binder(find).id(id);
        if (!find.executeStep())
            return std::nullopt;
        auto fact = decodeFact(factBytes(find, 1));
        find.tryReset();
        return fact ? std::optional{*std::move(fact)} : std::nullopt;
    });
}

Result<FactCounts, storage::StorageFailure> countFacts(storage::Connection &connection)
{
    return storage::read(connection, [&] {
        return FactCounts{count(connection, sql::countFacts), count(connection, sql::countWaiting),
                          count(connection, sql::countQuarantine)};
    });
}

Result<std::uint64_t, storage::StorageFailure> countUndestroyed(storage::Connection &connection)
{
    return storage::read(connection, [&] { return count(connection, sql::countPendingErasures); });
}

} // namespace ringtrue::ledger

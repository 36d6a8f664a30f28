// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/keys_state.h"

#include <algorithm>
#include <sodium.h>

namespace ringtrue::ledger {

std::string boundTo(std::string_view what, std::string_view id)
{
    std::string bound(what);
    bound.push_back('\0');
    bound += id;
    return bound;
}

WrappedKey wrap(const Secret &with, std::string_view what, std::string_view id, const Secret &secret)
{
    const auto nonce = makeNonce();
    return {nonce, sealBox(with, nonce, boundTo(what, id), secret.view())};
}

std::optional<Secret> unwrap(const Secret &with, std::string_view what, std::string_view id, const WrappedKey &wrapped)
{
    auto bytes = openBox(with, wrapped.nonce, boundTo(what, id), wrapped.box);
    if (!bytes)
        return std::nullopt;
    auto secret = Secret::fromBytes(*bytes);
    sodium_memzero(bytes->data(), bytes->size());
    return secret;
}

WrappedKey wrappedIn(SQLite::Statement &statement, int first)
{
    WrappedKey wrapped;
    const auto nonceColumn = statement.getColumn(first);
    const auto nonce = bytesOf(nonceColumn);
    std::copy_n(nonce.begin(), std::min(nonce.size(), wrapped.nonce.size()), wrapped.nonce.begin());
    wrapped.box = statement.getColumn(first + 1).getString();
    return wrapped;
}

Result<Done, KeyFailure> emptyLog(storage::Connection &connection)
{
    return looking([&]() -> Result<Done, KeyFailure> {
        SQLite::Statement checkpoint(connection.database(), "PRAGMA wal_checkpoint(TRUNCATE)");
        if (checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0)
            return Done{};
        return Failure{storeFailure({storage::StorageError::Busy, 0})};
    });
}

void markErased(storage::Connection &connection, std::string_view insertErased, std::string_view deleteKey,
                std::string_view id, Instant at)
{
    auto &erased = connection.prepared(insertErased);
    bindBytes(erased, 1, id);
    erased.bind(2, at.microseconds);
    erased.exec();
    auto &gone = connection.prepared(deleteKey);
    bindBytes(gone, 1, id);
    gone.exec();
}

std::vector<Hash> hashesIn(SQLite::Statement &list)
{
    std::vector<Hash> hashes;
    while (list.executeStep()) {
        const auto bytes = bytesOf(list.getColumn(0));
        std::copy_n(bytes.begin(), std::min(bytes.size(), sizeof(Hash)), hashes.emplace_back().begin());
    }
    list.tryReset();
    return hashes;
}

bool isListed(storage::Connection &connection, std::string_view sql, std::string_view id)
{
    auto &statement = connection.prepared(sql);
    bindBytes(statement, 1, id);
    const bool listed = statement.executeStep();
    statement.tryReset(); // one left on its row would keep the log from being emptied
    return listed;
}

void insertWrapped(storage::Connection &connection, std::string_view sql, std::string_view id,
                   const WrappedKey &wrapped)
{
    auto &insert = connection.prepared(sql);
    bindBytes(insert, 1, id);
    bindBytes(insert, 2, raw(wrapped.nonce));
    bindBytes(insert, 3, wrapped.box);
    insert.exec();
}

std::optional<WrappedKey> findWrapped(storage::Connection &connection, std::string_view sql, std::string_view id)
{
    auto &find = connection.prepared(sql);
    bindBytes(find, 1, id);
    if (!find.executeStep())
        return std::nullopt;
    auto wrapped = wrappedIn(find, 0);
    find.tryReset();
    return wrapped;
}

Result<Secret, KeyFailure> opened(const Secret &workspaceKey, std::string_view what, std::string_view id,
                                  const std::optional<WrappedKey> &wrapped)
{
    if (!wrapped)
        return Failure{KeyFailure{KeyError::NoKey}};
    auto secret = unwrap(workspaceKey, what, id, *wrapped);
    if (!secret)
        return Failure{KeyFailure{KeyError::Damaged}};
    return std::move(*secret);
}

} // namespace ringtrue::ledger

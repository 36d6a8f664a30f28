// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/keys_state.h"
#include "core/ledger/sql.h"

#include <sodium.h>

namespace ringtrue::ledger {

namespace {

using Guard = std::lock_guard<std::mutex>;

/// As sql/leave_out_box_keys.sql knows them.
std::string purposeOf(const Uuid &box)
{
    return "box " + box.text();
}

std::optional<WrappedKey> findLocal(storage::Connection &connection, const std::string &purpose)
{
    auto &find = connection.prepared(sql::findLocalKey);
    find.bind(1, purpose);
    if (!find.executeStep())
        return std::nullopt;
    auto wrapped = wrappedIn(find, 0);
    find.tryReset();
    return wrapped;
}

} // namespace

Result<Secret, KeyFailure> Keys::makeBoxKey(const Uuid &box)
{
    const Guard guard(m_state->mutex);
    auto &connection = m_state->connection;
    const auto purpose = purposeOf(box);
    return inTransaction(connection, [&]() -> Result<Secret, KeyFailure> {
        if (const auto there = findLocal(connection, purpose))
            return opened(m_state->workspaceKey, "local", purpose, there);
        const auto key = Secret::make();
        const auto wrapped = wrap(m_state->workspaceKey, "local", purpose, key);
        auto &insert = connection.prepared(sql::insertLocalKey);
        insert.bind(1, purpose);
        bindBytes(insert, 2, raw(wrapped.nonce));
        bindBytes(insert, 3, wrapped.box);
        insert.exec();
        return key;
    });
}

Result<Secret, KeyFailure> Keys::findBoxKey(const Uuid &box)
{
    const Guard guard(m_state->mutex);
    const auto purpose = purposeOf(box);
    return looking([&]() -> Result<Secret, KeyFailure> {
        return opened(m_state->workspaceKey, "local", purpose, findLocal(m_state->connection, purpose));
    });
}

Result<Done, KeyFailure> Keys::destroyBoxKey(const Uuid &box)
{
    const Guard guard(m_state->mutex);
    const auto done = inTransaction(m_state->connection, [&]() -> Result<Done, KeyFailure> {
        auto &gone = m_state->connection.prepared(sql::deleteLocalKey);
        gone.bind(1, purposeOf(box));
        gone.exec();
        return Done{};
    });
    return done ? emptyLog(m_state->connection) : done;
}

Result<Done, KeyFailure> Keys::emptyKeyLog()
{
    const Guard guard(m_state->mutex);
    return emptyLog(m_state->connection);
}

Result<Hash, KeyFailure> Keys::lookUpHash(std::string_view purpose, std::string_view text)
{
    const Guard guard(m_state->mutex);
    const auto key = looking([&]() -> Result<Secret, KeyFailure> {
        return opened(m_state->workspaceKey, "local", "look-up", findLocal(m_state->connection, "look-up"));
    });
    if (!key)
        return Failure{key.error()};
    const auto bound = boundTo(purpose, text);
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bound.data()), bound.size(),
                       key->data(), Secret::size);
    return hash;
}

} // namespace ringtrue::ledger

// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/keys.h"

#include "core/ledger/keys_state.h"
#include "core/ledger/schema.h"
#include "core/ledger/sql.h"

namespace ringtrue::ledger {

Keys::Keys(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Keys::Keys(Keys &&) noexcept = default;
Keys &Keys::operator=(Keys &&) noexcept = default;
Keys::~Keys() = default;

Result<Keys, KeyFailure> Keys::create(const std::filesystem::path &folder)
{
    const auto file = folder / keysFileName;
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return Failure{KeyFailure{KeyError::AlreadyThere}};
    auto connection = storage::openWriter(file, keysSchema());
    if (!connection)
        return Failure{storeFailure(connection.error())};
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
    const auto workspaceKey = Secret::make();
    const auto done = inTransaction(*connection, [&]() -> Result<Done, KeyFailure> {
        const auto lookUp = wrap(workspaceKey, "local", "look-up", Secret::make());
        auto &insert = connection->prepared(sql::insertLocalKey);
        insert.bind(1, "look-up");
        bindBytes(insert, 2, raw(lookUp.nonce));
        bindBytes(insert, 3, lookUp.box);
        insert.exec();
        return makeUnlock(folder, *connection, workspaceKey);
    });
    if (!done)
        return Failure{done.error()};
    return Keys(std::make_unique<State>(folder, *std::move(connection), workspaceKey));
}

namespace {

Result<storage::Connection, KeyFailure> openFile(const std::filesystem::path &folder, KeyAccess access)
{
    const auto file = folder / keysFileName;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return Failure{KeyFailure{KeyError::Missing}};
    auto connection =
        access == KeyAccess::Write ? storage::openWriter(file, keysSchema()) : storage::openReader(file, keysSchema());
    if (!connection)
        return Failure{storeFailure(connection.error())};
    return *std::move(connection);
}

} // namespace

Result<Keys, KeyFailure> Keys::open(const std::filesystem::path &folder, KeyAccess access)
{
    auto connection = openFile(folder, access);
    if (!connection)
        return Failure{connection.error()};
    auto key = openByFile(folder, *connection);
    if (!key)
        return Failure{key.error()};
    return Keys(std::make_unique<State>(folder, *std::move(connection), *std::move(key)));
}

Result<Keys, KeyFailure> Keys::open(const std::filesystem::path &folder, const PersonId &person,
                                    std::string_view passphrase, KeyAccess access)
{
    auto connection = openFile(folder, access);
    if (!connection)
        return Failure{connection.error()};
    auto owner = person;
    auto key = person.isNil() ? openByAnyPassphrase(*connection, passphrase, owner)
                              : openByPassphraseOf(*connection, person, passphrase);
    if (!key)
        return Failure{key.error()};
    Keys keys(std::make_unique<State>(folder, *std::move(connection), *std::move(key)));
    keys.m_state->openedBy = owner;
    return keys;
}

std::optional<PersonId> Keys::openedBy() const
{
    return m_state->openedBy;
}

} // namespace ringtrue::ledger

// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/ledger/keys_state.h"
#include "core/ledger/passphrase.h"
#include "core/ledger/schema.h"
#include "core/ledger/sql.h"
#include "core/storage/durable_file.h"
#include "core/storage/regular_file.h"

#include <algorithm>
#include <fstream>
#include <sodium.h>

namespace ringtrue::ledger {

namespace {

using Guard = std::lock_guard<std::mutex>;
namespace fs = std::filesystem;

constexpr std::string_view unlockHeader = "ringtrue unlock 1\n";
constexpr std::string_view wrapsWorkspace = "workspace";
constexpr std::string_view byFile = "unlock.key";

std::optional<Secret> readUnlockFile(const fs::path &folder)
{
    if (!storage::isFileOrNothing(folder / unlockFileName))
        return std::nullopt;
    std::ifstream in(folder / unlockFileName, std::ios::binary);
    std::string text(unlockHeader.size() + 2 * Secret::size + 2, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (!text.starts_with(unlockHeader) || text.size() != unlockHeader.size() + 2 * Secret::size + 1
        || text.back() != '\n')
        return std::nullopt;
    auto bytes = fromHex(std::string_view(text).substr(unlockHeader.size(), 2 * Secret::size));
    sodium_memzero(text.data(), text.size());
    return bytes ? Secret::fromBytes(*bytes) : std::nullopt;
}

Result<Done, KeyFailure> writeUnlockFile(const fs::path &folder, const Secret &secret)
{
    auto file = storage::DurableFile::create(folder / unlockFileName, 0600);
    if (!file)
        return Failure{storeFailure(file.error())};
    auto text = std::string(unlockHeader) + hex(secret.view()) + "\n";
    auto done = file->add(text);
    if (done)
        done = file->publish();
    sodium_memzero(text.data(), text.size());
    if (!done)
        return Failure{storeFailure(done.error())};
    return Done{};
}

Result<Done, KeyFailure> removeUnlockFile(const fs::path &folder)
{
    std::error_code error;
    fs::remove(folder / unlockFileName, error);
    const auto synced = storage::syncFolder(folder);
    if (error || !synced)
        return Failure{storeFailure(synced ? storage::failureOfErrno(error.value()) : synced.error())};
    return Done{};
}

bool someoneHasNone(storage::Connection &connection)
{
    auto &count = connection.prepared(sql::countWithoutPassphrase);
    count.executeStep();
    const bool some = count.getColumn(0).getInt64() > 0;
    count.tryReset();
    return some;
}

bool hasUnlockRow(storage::Connection &connection)
{
    auto &find = connection.prepared(sql::findUnlock);
    const bool has = find.executeStep();
    find.tryReset();
    return has;
}

/// Makes unlock.key where somebody has no passphrase (or nobody may sign in), and drops its row where everybody has
/// one.
Result<Done, KeyFailure> settleUnlock(const fs::path &folder, storage::Connection &connection,
                                      const Secret &workspaceKey)
{
    const bool needed = someoneHasNone(connection);
    if (needed && !hasUnlockRow(connection))
        return makeUnlock(folder, connection, workspaceKey);
    if (!needed)
        connection.prepared(sql::deleteUnlock).exec();
    return Done{};
}

void insertPerson(storage::Connection &connection, const PersonId &person)
{
    auto &insert = connection.prepared(sql::insertPassphrase);
    bindBytes(insert, 1, person.uuid().view());
    insert.exec();
}

void updatePassphrase(storage::Connection &connection, const PersonId &person, const PassphraseRow &row)
{
    insertPerson(connection, person);
    auto &update = connection.prepared(sql::updatePassphrase);
    bindBytes(update, 1, person.uuid().view());
    if (row.wrapped) {
        update.bind(2, static_cast<std::int64_t>(row.cost.passes));
        update.bind(3, static_cast<std::int64_t>(row.cost.memory));
        bindBytes(update, 4, row.salt);
        bindBytes(update, 5, raw(row.wrapped->nonce));
        bindBytes(update, 6, row.wrapped->box);
    }
    update.exec();
}

std::vector<PersonId> peopleIn(storage::Connection &connection)
{
    std::vector<PersonId> people;
    auto &list = connection.prepared(sql::listPeople);
    while (list.executeStep()) {
        const auto column = list.getColumn(0);
        if (const auto id = Uuid::fromBytes(bytesOf(column)))
            people.emplace_back(*id);
    }
    return people;
}

} // namespace

Result<PassphraseRow, KeyFailure> passphraseOf(storage::Connection &connection, const PersonId &person)
{
    return looking([&]() -> Result<PassphraseRow, KeyFailure> {
        auto &find = connection.prepared(sql::findPassphrase);
        bindBytes(find, 1, person.uuid().view());
        if (!find.executeStep())
            return Failure{KeyFailure{KeyError::UnknownPerson}};
        PassphraseRow row;
        if (!find.getColumn(4).isNull()) {
            row.cost = {static_cast<std::uint64_t>(find.getColumn(0).getInt64()),
                        static_cast<std::uint64_t>(find.getColumn(1).getInt64())};
            row.salt = find.getColumn(2).getString();
            row.wrapped = wrappedIn(find, 3);
        }
        find.tryReset();
        return row;
    });
}

Result<Secret, KeyFailure> openByPassphrase(const PassphraseRow &row, const PersonId &person,
                                            std::string_view passphrase)
{
    if (!row.wrapped)
        return Failure{KeyFailure{KeyError::WrongPassphrase}};
    Salt salt{};
    std::copy_n(row.salt.begin(), std::min(row.salt.size(), salt.size()), salt.begin());
    const auto key = keyOfPassphrase(passphrase, salt, row.cost);
    if (!key)
        return Failure{KeyFailure{key.error()}};
    auto workspaceKey = unwrap(*key, wrapsWorkspace, person.uuid().view(), *row.wrapped);
    if (!workspaceKey)
        return Failure{KeyFailure{KeyError::WrongPassphrase}};
    return std::move(*workspaceKey);
}

Result<Secret, KeyFailure> openByPassphraseOf(storage::Connection &connection, const PersonId &person,
                                              std::string_view passphrase)
{
    const auto row = passphraseOf(connection, person);
    if (!row)
        return Failure{row.error()};
    return openByPassphrase(*row, person, passphrase);
}

Result<Secret, KeyFailure> openByAnyPassphrase(storage::Connection &connection, std::string_view passphrase,
                                               PersonId &owner)
{
    const auto people = looking([&]() -> Result<std::vector<PersonId>, KeyFailure> { return peopleIn(connection); });
    if (!people)
        return Failure{people.error()};
    for (const auto &person : *people) {
        auto key = openByPassphraseOf(connection, person, passphrase);
        if (key)
            owner = person;
        if (key || key.error().error != KeyError::WrongPassphrase)
            return key;
    }
    return Failure{KeyFailure{KeyError::WrongPassphrase}};
}

Result<Done, KeyFailure> makeUnlock(const fs::path &folder, storage::Connection &connection, const Secret &workspaceKey)
{
    const auto secret = Secret::make();
    const auto written = writeUnlockFile(folder, secret);
    if (!written)
        return written;
    const auto wrapped = wrap(secret, wrapsWorkspace, byFile, workspaceKey);
    auto &insert = connection.prepared(sql::insertUnlock);
    bindBytes(insert, 1, raw(wrapped.nonce));
    bindBytes(insert, 2, wrapped.box);
    insert.exec();
    return Done{};
}

namespace {

bool somebodyHasPassphrase(storage::Connection &connection)
{
    auto &count = connection.prepared(sql::countOpeners);
    const bool has = count.executeStep() && count.getColumn(2).getInt() == 1;
    count.tryReset();
    return has;
}

} // namespace

Result<Secret, KeyFailure> openByFile(const fs::path &folder, storage::Connection &connection)
{
    return looking([&]() -> Result<Secret, KeyFailure> {
        auto &find = connection.prepared(sql::findUnlock);
        if (!find.executeStep())
            return Failure{KeyFailure{KeyError::Locked}};
        const auto wrapped = wrappedIn(find, 0);
        find.tryReset();
        const auto secret = readUnlockFile(folder);
        if (!secret)
            return Failure{KeyFailure{somebodyHasPassphrase(connection) ? KeyError::Locked : KeyError::NoUnlock}};
        auto workspaceKey = unwrap(*secret, wrapsWorkspace, byFile, wrapped);
        if (!workspaceKey)
            return Failure{KeyFailure{KeyError::Damaged}};
        return std::move(*workspaceKey);
    });
}

Result<Done, KeyFailure> Keys::allow(const PersonId &person)
{
    const Guard guard(m_state->mutex);
    return inTransaction(m_state->connection, [&] {
        insertPerson(m_state->connection, person);
        return settleUnlock(m_state->folder, m_state->connection, m_state->workspaceKey);
    });
}

Result<std::vector<PersonId>, KeyFailure> Keys::people()
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<std::vector<PersonId>, KeyFailure> { return peopleIn(m_state->connection); });
}

Result<std::size_t, KeyFailure> Keys::countPeople(const fs::path &folder)
{
    auto connection = storage::openReader(folder / keysFileName, keysSchema());
    if (!connection)
        return Failure{storeFailure(connection.error())};
    return looking([&]() -> Result<std::size_t, KeyFailure> { return peopleIn(*connection).size(); });
}

Result<bool, KeyFailure> Keys::hasPassphrase(const PersonId &person)
{
    const Guard guard(m_state->mutex);
    const auto row = passphraseOf(m_state->connection, person);
    if (!row)
        return Failure{row.error()};
    return row->wrapped.has_value();
}

Result<Done, KeyFailure> Keys::verifyPassphrase(const PersonId &person, std::string_view passphrase)
{
    const auto row = [&] {
        const Guard guard(m_state->mutex);
        return passphraseOf(m_state->connection, person);
    }();
    if (!row)
        return Failure{row.error()};
    const auto key = openByPassphrase(*row, person, passphrase);
    if (!key)
        return Failure{key.error()};
    return Done{};
}

namespace {

/// Runs @p change on the rows of people, and lets nothing of what they held stay on the disk.
template <typename Change>
Result<Done, KeyFailure> changePeople(const fs::path &folder, storage::Connection &connection,
                                      const Secret &workspaceKey, Change change)
{
    auto done = inTransaction(connection, [&] {
        change();
        return settleUnlock(folder, connection, workspaceKey);
    });
    if (done)
        done = emptyLog(connection);
    if (!done)
        return done;
    const auto needed = looking([&]() -> Result<bool, KeyFailure> { return hasUnlockRow(connection); });
    if (!needed)
        return Failure{needed.error()};
    return *needed ? Result<Done, KeyFailure>(Done{}) : removeUnlockFile(folder);
}

/// Puts @p row in place of what @p person had.
Result<Done, KeyFailure> replacePassphrase(const fs::path &folder, storage::Connection &connection,
                                           const Secret &workspaceKey, const PersonId &person, const PassphraseRow &row)
{
    return changePeople(folder, connection, workspaceKey, [&] { updatePassphrase(connection, person, row); });
}

} // namespace

Result<Done, KeyFailure> Keys::disallow(std::span<const PersonId> people)
{
    const Guard guard(m_state->mutex);
    auto &connection = m_state->connection;
    return changePeople(m_state->folder, connection, m_state->workspaceKey, [&] {
        for (const auto &person : people) {
            auto &remove = connection.prepared(sql::deletePassphrase);
            bindBytes(remove, 1, person.uuid().view());
            remove.exec();
        }
    });
}

Result<Done, KeyFailure> Keys::setPassphrase(const PersonId &person, std::string_view current,
                                             std::string_view passphrase, PassphraseCost cost)
{
    const auto has = hasPassphrase(person);
    if (!has && has.error().error != KeyError::UnknownPerson)
        return Failure{has.error()};
    if (has && *has) {
        const auto right = verifyPassphrase(person, current);
        if (!right)
            return right;
    }
    const auto salt = makeSalt();
    const auto key = keyOfPassphrase(passphrase, salt, cost);
    if (!key)
        return Failure{KeyFailure{key.error()}};
    PassphraseRow row{cost, std::string(salt.begin(), salt.end()), {}};
    row.wrapped = wrap(*key, wrapsWorkspace, person.uuid().view(), m_state->workspaceKey);
    const Guard guard(m_state->mutex);
    return replacePassphrase(m_state->folder, m_state->connection, m_state->workspaceKey, person, row);
}

Result<Done, KeyFailure> Keys::removePassphrase(const PersonId &person, std::string_view current)
{
    const auto right = verifyPassphrase(person, current);
    if (!right)
        return right;
    const Guard guard(m_state->mutex);
    return replacePassphrase(m_state->folder, m_state->connection, m_state->workspaceKey, person, {});
}

} // namespace ringtrue::ledger

// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/keys.h"

#include "core/ledger/keys_state.h"
#include "core/ledger/schema.h"
#include "core/ledger/sql.h"

#include <algorithm>
#include <sodium.h>

namespace ringtrue::ledger {

namespace {

using Guard = std::lock_guard<std::mutex>;

std::string boundTo(std::string_view what, std::string_view id)
{
    std::string bound(what);
    bound.push_back('\0');
    bound += id;
    return bound;
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

std::vector<Hash> blobsOf(storage::Connection &connection, const SubjectId &subject)
{
    std::vector<Hash> blobs;
    auto &list = connection.prepared(sql::listBlobsOfSubject);
    bindBytes(list, 1, subject.uuid().view());
    while (list.executeStep()) {
        const auto bytes = bytesOf(list.getColumn(0));
        Hash blob{};
        std::copy_n(bytes.begin(), std::min(bytes.size(), blob.size()), blob.begin());
        blobs.push_back(blob);
    }
    return blobs;
}

/// The secret behind what a look-up found, or why there is none.
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

std::string_view bytesOfKey(const PublicKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), key.size()};
}

} // namespace

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
    const auto row = passphraseOf(*connection, person);
    if (!row)
        return Failure{row.error()};
    auto key = openByPassphrase(*row, person, passphrase);
    if (!key)
        return Failure{key.error()};
    return Keys(std::make_unique<State>(folder, *std::move(connection), *std::move(key)));
}

Result<Done, KeyFailure> Keys::make(std::span<const SubjectId> subjects)
{
    const Guard guard(m_state->mutex);
    std::vector<std::pair<SubjectId, Secret>> made;
    auto &connection = m_state->connection;
    const auto isKnown = [&](const SubjectId &subject) {
        return isListed(connection, sql::findSubjectKey, subject.uuid().view());
    };
    std::vector<SubjectId> missing;
    const auto looked = looking([&]() -> Result<Done, KeyFailure> {
        for (const auto &subject : subjects) {
            if (!m_state->opened.contains(subject) && !isKnown(subject))
                missing.push_back(subject);
        }
        return Done{};
    });
    if (!looked || missing.empty())
        return looked;
    const auto done = inTransaction(connection, [&]() -> Result<Done, KeyFailure> {
        for (const auto &subject : missing) {
            const auto id = subject.uuid().view();
            if (isListed(connection, sql::findErasedSubject, id))
                return Failure{KeyFailure{KeyError::Erased}};
            if (isKnown(subject))
                continue; // it was there twice
            const auto key = Secret::make();
            insertWrapped(connection, sql::insertSubjectKey, id, wrap(m_state->workspaceKey, "subject", id, key));
            made.emplace_back(subject, key);
        }
        return Done{};
    });
    if (!done)
        return done;
    for (const auto &[subject, key] : made)
        m_state->remember(subject, key);
    return Done{};
}

Result<Secret, KeyFailure> Keys::find(const SubjectId &subject)
{
    const Guard guard(m_state->mutex);
    if (const auto known = m_state->opened.find(subject); known != m_state->opened.end())
        return known->second;
    const auto id = subject.uuid().view();
    auto key = looking([&]() -> Result<Secret, KeyFailure> {
        const auto wrapped = findWrapped(m_state->connection, sql::findSubjectKey, id);
        if (!wrapped && isListed(m_state->connection, sql::findErasedSubject, id))
            return Failure{KeyFailure{KeyError::Erased}};
        return opened(m_state->workspaceKey, "subject", id, wrapped);
    });
    if (key)
        m_state->remember(subject, *key);
    return key;
}

Result<DestroyedKeys, KeyFailure> Keys::destroy(std::span<const SubjectId> subjects, Instant at)
{
    const Guard guard(m_state->mutex);
    DestroyedKeys destroyed;
    auto &connection = m_state->connection;
    const auto done = inTransaction(connection, [&]() -> Result<Done, KeyFailure> {
        for (const auto &subject : subjects) {
            markErased(connection, sql::insertErasedSubject, sql::deleteSubjectKey, subject.uuid().view(), at);
            for (const auto &blob : blobsOf(connection, subject)) {
                markErased(connection, sql::insertErasedBlob, sql::deleteBlobKey, view(blob), at);
                destroyed.blobs.push_back(blob);
            }
        }
        return Done{};
    });
    for (const auto &subject : subjects)
        m_state->opened.erase(subject);
    if (!done)
        return Failure{done.error()};
    const auto emptied = emptyLog(connection);
    if (!emptied)
        return Failure{emptied.error()};
    return destroyed;
}

Result<bool, KeyFailure> Keys::isErased(const SubjectId &subject)
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<bool, KeyFailure> {
        return isListed(m_state->connection, sql::findErasedSubject, subject.uuid().view());
    });
}

Result<Done, KeyFailure> Keys::keepBlobKey(const Hash &blob, const Secret &key, std::span<const SubjectId> subjects)
{
    const Guard guard(m_state->mutex);
    auto &connection = m_state->connection;
    return inTransaction(connection, [&]() -> Result<Done, KeyFailure> {
        if (isListed(connection, sql::findErasedBlob, view(blob)))
            return Failure{KeyFailure{KeyError::Erased}};
        insertWrapped(connection, sql::insertBlobKey, view(blob), wrap(m_state->workspaceKey, "blob", view(blob), key));
        for (const auto &subject : subjects) {
            if (isListed(connection, sql::findErasedSubject, subject.uuid().view()))
                return Failure{KeyFailure{KeyError::Erased}};
            auto &insert = connection.prepared(sql::insertBlobSubject);
            bindBytes(insert, 1, subject.uuid().view());
            bindBytes(insert, 2, view(blob));
            insert.exec();
        }
        return Done{};
    });
}

Result<Secret, KeyFailure> Keys::findBlobKey(const Hash &blob)
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<Secret, KeyFailure> {
        const auto wrapped = findWrapped(m_state->connection, sql::findBlobKey, view(blob));
        if (!wrapped && isListed(m_state->connection, sql::findErasedBlob, view(blob)))
            return Failure{KeyFailure{KeyError::Erased}};
        return opened(m_state->workspaceKey, "blob", view(blob), wrapped);
    });
}

Result<Done, KeyFailure> Keys::destroyBlobKeys(std::span<const Hash> blobs, Instant at)
{
    const Guard guard(m_state->mutex);
    const auto done = inTransaction(m_state->connection, [&]() -> Result<Done, KeyFailure> {
        for (const auto &blob : blobs)
            markErased(m_state->connection, sql::insertErasedBlob, sql::deleteBlobKey, view(blob), at);
        return Done{};
    });
    return done ? emptyLog(m_state->connection) : done;
}

Result<PublicKey, KeyFailure> Keys::makeDevice()
{
    const Guard guard(m_state->mutex);
    const auto seed = Secret::make();
    const auto publicKey = SigningKey(seed).publicKey();
    const auto device = deviceIdOf(publicKey);
    const auto wrapped = wrap(m_state->workspaceKey, "device", device.uuid().view(), seed);
    const auto done = inTransaction(m_state->connection, [&]() -> Result<Done, KeyFailure> {
        auto &insert = m_state->connection.prepared(sql::insertDeviceKey);
        bindBytes(insert, 1, device.uuid().view());
        bindBytes(insert, 2, bytesOfKey(publicKey));
        bindBytes(insert, 3, raw(wrapped.nonce));
        bindBytes(insert, 4, wrapped.box);
        insert.exec();
        return Done{};
    });
    if (!done)
        return Failure{done.error()};
    return publicKey;
}

Result<PublicKey, KeyFailure> Keys::device()
{
    const auto all = devices();
    if (!all)
        return Failure{all.error()};
    if (all->empty())
        return Failure{KeyFailure{KeyError::NoKey}};
    return all->front();
}

Result<std::vector<PublicKey>, KeyFailure> Keys::devices()
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<std::vector<PublicKey>, KeyFailure> {
        std::vector<PublicKey> keys;
        auto &list = m_state->connection.prepared(sql::listDeviceKeys);
        while (list.executeStep()) {
            const auto bytes = bytesOf(list.getColumn(0));
            PublicKey key{};
            std::copy_n(bytes.begin(), std::min(bytes.size(), key.size()), key.begin());
            keys.push_back(key);
        }
        return keys;
    });
}

Result<SigningKey, KeyFailure> Keys::signingKey(const DeviceId &device)
{
    const Guard guard(m_state->mutex);
    const auto id = device.uuid().view();
    const auto seed = looking([&]() -> Result<Secret, KeyFailure> {
        return opened(m_state->workspaceKey, "device", id, findWrapped(m_state->connection, sql::findDeviceKey, id));
    });
    if (!seed)
        return Failure{seed.error()};
    return SigningKey(*seed);
}

Result<Hash, KeyFailure> Keys::lookUpHash(std::string_view purpose, std::string_view text)
{
    const Guard guard(m_state->mutex);
    const auto key = looking([&]() -> Result<Secret, KeyFailure> {
        auto &find = m_state->connection.prepared(sql::findLocalKey);
        find.bind(1, "look-up");
        if (!find.executeStep())
            return Failure{KeyFailure{KeyError::NoKey}};
        auto wrapped = wrappedIn(find, 0);
        find.tryReset();
        return opened(m_state->workspaceKey, "local", "look-up", wrapped);
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

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/storage/connection.h"
#include "core/storage/row.h"

#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ringtrue::ledger {

inline constexpr std::string_view keysFileName = "keys.db";
inline constexpr std::string_view unlockFileName = "unlock.key";

inline std::string_view raw(const Nonce &nonce)
{
    return {reinterpret_cast<const char *>(nonce.data()), nonce.size()};
}
inline void bindBytes(SQLite::Statement &statement, int place, std::string_view bytes)
{
    statement.bind(place, bytes.data(), static_cast<int>(bytes.size()));
}
using storage::bytesOf;

/// A secret as it lies in keys.db.
struct WrappedKey {
    Nonce nonce{};
    std::string box;
};
/// @p what says what the secret is for and is bound into the box: `subject`, `blob`, ...
WrappedKey wrap(const Secret &with, std::string_view what, std::string_view id, const Secret &secret);
std::optional<Secret> unwrap(const Secret &with, std::string_view what, std::string_view id, const WrappedKey &wrapped);
/// @p what, NUL, @p id: what is bound into a box or a look-up.
std::string boundTo(std::string_view what, std::string_view id);
bool isListed(storage::Connection &connection, std::string_view sql, std::string_view id);
/// Remembers by @p insertErased that @p id was erased and deletes its key by @p deleteKey.
void markErased(storage::Connection &connection, std::string_view insertErased, std::string_view deleteKey,
                std::string_view id, Instant at);
/// The first column of all rows.
std::vector<Hash> hashesIn(SQLite::Statement &list);
void insertWrapped(storage::Connection &connection, std::string_view sql, std::string_view id,
                   const WrappedKey &wrapped);
std::optional<WrappedKey> findWrapped(storage::Connection &connection, std::string_view sql, std::string_view id);
/// The wrapped key in the columns @p first (nonce) and the next (box) of the row @p statement stands on.
WrappedKey wrappedIn(SQLite::Statement &statement, int first);

struct Keys::State {
    std::filesystem::path folder;
    storage::Connection connection;
    Secret workspaceKey;
    std::optional<PersonId> openedBy{}; ///< whose passphrase it was
    std::mutex mutex; ///< around the connection and the cache: keys are looked up by every thread that shows names
    std::unordered_map<SubjectId, Secret> opened;
    std::int64_t dataVersion = 0; ///< of keys.db when they were; rises when another program writes there
    std::unordered_set<SubjectId> heededSubjects; ///< tombstones name them: nothing of theirs is opened
    std::set<Hash> heededBlobs;
    std::set<Hash> underWay; ///< unnamed blobs that this process is taking in

    static constexpr std::size_t maxOpened = 4096;

    State(std::filesystem::path itsFolder, storage::Connection itsConnection, Secret key)
        : folder(std::move(itsFolder)), connection(std::move(itsConnection)), workspaceKey(std::move(key))
    {
    }
    /// Whether a tombstone took @p blob, or somebody it is tied to.
    bool isHeeded(const Hash &blob);
    /// Forgets keys that another program may have destroyed since. SQLite::Exception may leave it.
    void forgetChanged();
    void remember(const SubjectId &subject, const Secret &key)
    {
        if (opened.size() >= maxOpened)
            opened.clear();
        opened.insert_or_assign(subject, key);
    }
};

/// The secret behind what a look-up found, or why there is none.
Result<Secret, KeyFailure> opened(const Secret &workspaceKey, std::string_view what, std::string_view id,
                                  const std::optional<WrappedKey> &wrapped);

inline KeyFailure storeFailure(const storage::StorageFailure &failure)
{
    return {KeyError::Store, failure};
}

/// Runs @p work, which returns a Result of KeyFailure, in one transaction; what it wrote is kept only
/// where it succeeds.
template <typename Work>
auto inTransaction(storage::Connection &connection, Work work) -> decltype(work())
{
    try {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        auto result = work();
        if (result)
            transaction.commit();
        return result;
    } catch (const SQLite::Exception &exception) {
        return Failure{storeFailure(storage::failureOf(exception))};
    }
}

/// The same for work that only reads.
template <typename Work>
auto looking(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return Failure{storeFailure(storage::failureOf(exception))};
    }
}

/// Empties the write-ahead log: what was overwritten in the database is then nowhere else.
Result<Done, KeyFailure> emptyLog(storage::Connection &connection);

/// What keys.db holds of one person's passphrase; no wrapped key where there is none.
struct PassphraseRow {
    PassphraseCost cost;
    std::string salt;
    std::optional<WrappedKey> wrapped;
};
/// UnknownPerson or Store.
Result<PassphraseRow, KeyFailure> passphraseOf(storage::Connection &connection, const PersonId &person);
/// The workspace key behind @p row. Slow on purpose: hold no lock. WrongPassphrase, TooCostly.
Result<Secret, KeyFailure> openByPassphrase(const PassphraseRow &row, const PersonId &person,
                                            std::string_view passphrase);

/// The same for the stored passphrase of @p person; UnknownPerson too.
Result<Secret, KeyFailure> openByPassphraseOf(storage::Connection &connection, const PersonId &person,
                                              std::string_view passphrase);
/// The same for whoever it belongs to, who is then @p owner.
Result<Secret, KeyFailure> openByAnyPassphrase(storage::Connection &connection, std::string_view passphrase,
                                               PersonId &owner);

/// Writes unlock.key and the row that it opens, inside a transaction.
Result<Done, KeyFailure> makeUnlock(const std::filesystem::path &folder, storage::Connection &connection,
                                    const Secret &workspaceKey);
/// The workspace key behind unlock.key; Locked where there is none.
Result<Secret, KeyFailure> openByFile(const std::filesystem::path &folder, storage::Connection &connection);

} // namespace ringtrue::ledger

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace ringtrue::storage {

enum class StorageError {
    Missing,       ///< no such file
    NotOurs,       ///< a file, but no database of this kind (application_id)
    TooNew,        ///< made by a newer version; left untouched
    TooOld,        ///< made by an older version; a writer must open it once
    EditedHistory, ///< a step of its schema differs from the one this program knows
    Busy,          ///< another connection holds the lock
    Full,          ///< no space left on the disk
    ReadOnly,      ///< the disk or folder does not allow writing
    Corrupt,       ///< the file is damaged
    Constraint,    ///< a rule of the schema was broken
    Io             ///< anything else the disk or SQLite refused
};

/// Why the store refused: what it means, and SQLite's extended code for the log.
struct StorageFailure {
    StorageError error = StorageError::Io;
    int sqliteCode = 0;
    bool operator==(const StorageFailure &) const = default;
};

/// Whether freeing space would help.
inline bool isDiskFull(const StorageFailure &failure)
{
    return failure.error == StorageError::Full;
}

/// What SQLite's exception means.
StorageFailure failureOf(const SQLite::Exception &exception);

/// One SQLite connection with the house's settings. It belongs to one thread.
///
/// A writing one is the only one of its database and makes all checkpoints; reading ones are
/// SQLITE_OPEN_READONLY and never checkpoint.
class Connection {
public:
    /// Opens @p file for writing, makes it when absent: WAL, synchronous=FULL, foreign keys, defensive.
    static Result<Connection, StorageFailure> openWriter(const std::filesystem::path &file);
    /// Opens @p file as openWriter() does, but changes nothing in it before startWriting().
    static Result<Connection, StorageFailure> openUntouched(const std::filesystem::path &file);
    /// Ends the restraint of openUntouched(). SQLite::Exception may leave it.
    void startWriting();
    /// Opens @p file for reading beside a writer. On a medium that cannot be written (a read-only mount)
    /// it is opened as unchanging, since SQLite needs to write beside a WAL database even to read it.
    static Result<Connection, StorageFailure> openReader(const std::filesystem::path &file);

    /// The statement of @p sql, prepared once a connection, reset and without bindings.
    /// Throws SQLite::Exception: use it inside write() or read() only. @p sql must live as long as
    /// the connection (embedded texts do).
    SQLite::Statement &prepared(std::string_view sql);
    /// Resets all prepared statements: one left in the middle of its rows would hold the
    /// picture of the database that it began with. write() and read() see to it.
    void settle();
    SQLite::Database &database() { return *m_database; }
    const std::filesystem::path &file() const { return m_file; }

private:
    explicit Connection(std::unique_ptr<SQLite::Database> database, std::filesystem::path file);
    std::unique_ptr<SQLite::Database> m_database; // before the statements: they must go first
    std::unordered_map<const void *, std::unique_ptr<SQLite::Statement>> m_statements;
    std::filesystem::path m_file;
};

/// Runs @p body in one BEGIN IMMEDIATE .. COMMIT. Exceptions of SQLite stop here: the transaction is
/// rolled back and the failure returned. @p body may return a value (then Result<value>).
template <typename Body>
auto write(Connection &connection, Body body)
    -> Result<std::conditional_t<std::is_void_v<decltype(body())>, Done, decltype(body())>, StorageFailure>
{
    try {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            connection.settle();
            transaction.commit();
            return Done{};
        } else {
            auto value = body();
            connection.settle();
            transaction.commit();
            return value;
        }
    } catch (const SQLite::Exception &exception) {
        connection.settle();
        return Failure{failureOf(exception)};
    }
}

/// Runs @p body over one unchanging picture of the database (a read transaction).
template <typename Body>
auto read(Connection &connection, Body body) -> Result<decltype(body()), StorageFailure>
{
    try {
        SQLite::Transaction transaction(connection.database());
        auto value = body();
        connection.settle();
        transaction.commit();
        return value;
    } catch (const SQLite::Exception &exception) {
        connection.settle();
        return Failure{failureOf(exception)};
    }
}

} // namespace ringtrue::storage

// SPDX-License-Identifier: Apache-2.0
#include "core/storage/connection.h"

#include "core/storage/paced_files.h"
#include "core/storage/regular_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <sys/statvfs.h>
#include <system_error>

namespace ringtrue::storage {

namespace {

void applySettings(SQLite::Database &database)
{
    sqlite3 *const handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    database.setBusyTimeout(5000);
    database.exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;");
}

std::filesystem::path walOf(const std::filesystem::path &file)
{
    auto wal = file;
    wal += "-wal";
    return wal;
}

/// Whether SQLite may open @p file and what it keeps beside it.
bool areFiles(const std::filesystem::path &file)
{
    return std::ranges::all_of(std::array{"", "-wal", "-shm", "-journal"}, [&](const char *suffix) {
        auto path = file;
        path += suffix;
        return isFileOrNothing(path);
    });
}

bool onReadOnlyMedium(const std::filesystem::path &file)
{
    struct statvfs about {};
    return ::statvfs(file.c_str(), &about) == 0 && (about.f_flag & ST_RDONLY) != 0;
}

/// https://www.sqlite.org/uri.html: only unreserved characters and slashes stand for themselves.
std::string immutableUri(const std::filesystem::path &file)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
                           || c == '.' || c == '-' || c == '_';
        uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri + "?immutable=1";
}

} // namespace

StorageFailure failureOf(const SQLite::Exception &exception)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = exception.getErrorCode() & 0xff;
    const auto error = [code, extended] {
        switch (code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return StorageError::Busy;
        case SQLITE_FULL:
            return StorageError::Full;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return StorageError::ReadOnly;
        case SQLITE_CORRUPT:
            return StorageError::Corrupt;
        case SQLITE_NOTADB:
            return StorageError::NotOurs;
        case SQLITE_CONSTRAINT:
            return StorageError::Constraint;
        case SQLITE_CANTOPEN:
            return StorageError::Missing;
        default:
            if (extended == SQLITE_IOERR_SHMSIZE) // no room for the index of the log that every connection needs
                return StorageError::Full;
            return extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_CORRUPTFS ? StorageError::Corrupt
                                                                                             : StorageError::Io;
        }
    }();
    return {error, extended > 0 ? extended : code};
}

Connection::Connection(std::unique_ptr<SQLite::Database> database, std::filesystem::path file)
    : m_database(std::move(database)), m_file(std::move(file))
{
}

Result<Connection, StorageFailure> Connection::openUntouched(const std::filesystem::path &file)
{
    if (!areFiles(file))
        return Failure{StorageFailure{StorageError::NotOurs, 0}};
    try {
        auto database = std::make_unique<SQLite::Database>(
            file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 0, pacedFiles());
        applySettings(*database);
        if (holdsBytes(walOf(file))) // closing must not write it into a file that is then refused
            sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return Connection(std::move(database), file);
    } catch (const SQLite::Exception &exception) {
        return Failure{failureOf(exception)};
    }
}

void Connection::startWriting()
{
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    // A fact takes a third of SQLite's usual page, so that a third of each would stay empty (new files only); and
    // views of a million rows made anew want more than its 2 MB at hand, or their pages are written again and again.
    m_database->exec("PRAGMA page_size=8192; PRAGMA cache_size=-65536; PRAGMA journal_mode=WAL; "
                     "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
}

Result<Connection, StorageFailure> Connection::openWriter(const std::filesystem::path &file)
{
    try {
        auto connection = openUntouched(file);
        if (connection)
            connection->startWriting();
        return connection;
    } catch (const SQLite::Exception &exception) {
        return Failure{failureOf(exception)};
    }
}

Result<Connection, StorageFailure> Connection::openReader(const std::filesystem::path &file)
{
    if (!areFiles(file))
        return Failure{StorageFailure{StorageError::NotOurs, 0}};
    try {
        const bool immutable = onReadOnlyMedium(file) && !holdsBytes(walOf(file));
        auto database = std::make_unique<SQLite::Database>(immutable ? immutableUri(file) : file.string(),
                                                           SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX
                                                               | (immutable ? SQLite::OPEN_URI : 0));
        applySettings(*database);
        sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return Connection(std::move(database), file);
    } catch (const SQLite::Exception &exception) {
        return Failure{failureOf(exception)};
    }
}

SQLite::Statement &Connection::prepared(std::string_view sql)
{
    auto &statement = m_statements[sql.data()];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(*m_database, std::string(sql));
    statement->tryReset();
    statement->clearBindings();
    return *statement;
}

void Connection::settle()
{
    for (auto &[text, statement] : m_statements)
        if (statement)
            statement->tryReset();
}

} // namespace ringtrue::storage

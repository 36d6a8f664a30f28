// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"

#include "core/storage/durable_file.h"
#include "core/storage/regular_file.h"
#include "core/storage/sql.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace ringtrue::storage {

namespace {

namespace fs = std::filesystem;

/// What a database file says of itself.
struct Label {
    std::uint32_t applicationId = 0;
    std::uint32_t version = 0;
    bool empty = false; ///< no table in it yet
};

std::uint32_t bigEndian(const char *at)
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8 | static_cast<std::uint8_t>(at[i]);
    return value;
}

fs::path beside(const fs::path &file, std::string_view suffix)
{
    auto name = file;
    name += suffix;
    return name;
}

std::uint32_t pragma(SQLite::Database &database, const char *sql)
{
    return static_cast<std::uint32_t>(database.execAndGet(sql).getInt64());
}

Label labelOf(SQLite::Database &database)
{
    return {pragma(database, "PRAGMA application_id"), pragma(database, "PRAGMA user_version"),
            pragma(database, "SELECT count(*) FROM sqlite_schema") == 0};
}

/// The label in the file's header (SQLite file format, 1.3), read without SQLite, so that a file which
/// is refused is not touched. Nothing where the truth may stand in a journal beside the file.
Result<std::optional<Label>, StorageFailure> labelInHeader(const fs::path &file)
{
    if (!isFileOrNothing(file))
        return Failure{StorageFailure{StorageError::NotOurs, 0}};
    if (holdsBytes(beside(file, "-wal")) || holdsBytes(beside(file, "-journal")))
        return std::optional<Label>{};
    std::array<char, 100> header{};
    std::ifstream in(file, std::ios::binary);
    if (!in.read(header.data(), header.size())
        || std::string_view(header.data(), 16) != std::string_view("SQLite format 3\0", 16))
        return Failure{StorageFailure{StorageError::NotOurs, 0}};
    const Label label{bigEndian(&header[68]), bigEndian(&header[60]), false};
    if (label.applicationId == 0 && label.version == 0)
        return std::optional<Label>{}; // perhaps made, but not filled: SQLite must look
    return std::optional<Label>{label};
}

std::uint32_t newest(const Schema &schema)
{
    return schema.migrations.empty() ? 0 : schema.migrations.back().number;
}

std::optional<StorageError> refusal(const Label &label, const Schema &schema)
{
    if (label.empty && label.applicationId == 0 && label.version == 0)
        return std::nullopt;
    if (label.applicationId != schema.applicationId)
        return StorageError::NotOurs;
    if (label.version > newest(schema))
        return StorageError::TooNew;
    return std::nullopt;
}

/// Refuses by the header alone, before SQLite sees the file.
Result<Done, StorageFailure> checkHeader(const fs::path &file, const Schema &schema)
{
    const auto label = labelInHeader(file);
    if (!label)
        return Failure{label.error()};
    if (*label) {
        if (const auto error = refusal(**label, schema))
            return Failure{StorageFailure{*error, 0}};
    }
    return Done{};
}

/// Whether the steps recorded in the database are the program's first ones, and how many they are.
Result<std::uint32_t, StorageFailure> recorded(SQLite::Database &database, const Schema &schema)
{
    if (!database.tableExists("schema_migration"))
        return 0U;
    SQLite::Statement rows(database, std::string(sql::listMigrations));
    std::uint32_t count = 0;
    while (rows.executeStep()) {
        if (count >= schema.migrations.size())
            return Failure{StorageFailure{StorageError::TooNew, 0}};
        const auto &migration = schema.migrations[count];
        const auto number = static_cast<std::uint32_t>(rows.getColumn(0).getInt64());
        if (number != migration.number || rows.getColumn(1).getString() != view(hashOf(migration)))
            return Failure{StorageFailure{StorageError::EditedHistory, 0}};
        ++count;
    }
    return count;
}

void apply(SQLite::Database &database, const Schema &schema, std::uint32_t from)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    database.exec(std::string(sql::createMigrations));
    for (const auto &migration : schema.migrations.subspan(from)) {
        database.exec(std::string(migration.sql));
        const auto hash = hashOf(migration);
        SQLite::Statement record(database, std::string(sql::recordMigration));
        record.bind(1, static_cast<std::int64_t>(migration.number));
        record.bind(2, std::string(migration.name));
        record.bind(3, hash.data(), static_cast<int>(hash.size()));
        record.exec();
    }
    // A pragma takes no bound values; both are numbers of the program.
    database.exec(
        fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", schema.applicationId, newest(schema)));
    transaction.commit();
}

/// How many steps the database has behind it; refuses one that is not ours, too new or edited.
Result<std::uint32_t, StorageFailure> stepsDone(Connection &connection, const Schema &schema)
{
    if (const auto error = refusal(labelOf(connection.database()), schema))
        return Failure{StorageFailure{*error, 0}};
    return recorded(connection.database(), schema);
}

/// Who may read the copy of a database: keys are for their owner alone.
unsigned modeOf(const Schema &schema)
{
    return schema.copyBefore == CopyBefore::Remove ? 0600 : 0644;
}

/// Removes the copies that earlier migrations left, or one that was killed; of those that may stay, all but the newest.
/// They are looked for at every opening, since nothing remembers a kill.
Result<Done, StorageFailure> removeCopies(const fs::path &file, const Schema &schema)
{
    bool removed = false;
    bool keepsOne = schema.copyBefore == CopyBefore::Keep;
    for (std::uint32_t version = newest(schema) + 1; version-- > 0;) {
        const auto copy = copyBefore(file, version);
        std::error_code error;
        removed = fs::remove(beside(copy, ".part"), error) || removed;
        if (!error && fs::exists(copy, error) && !std::exchange(keepsOne, false))
            removed = fs::remove(copy, error) || removed;
        if (error && schema.copyBefore == CopyBefore::Remove)
            return Failure{failureOfErrno(error.value())};
    }
    return removed ? syncFolder(file.parent_path()) : Result<Done, StorageFailure>(Done{});
}

Result<Done, StorageFailure> bringUpToDate(Connection &connection, const Schema &schema, std::uint32_t from)
{
    if (from < schema.migrations.size()) {
        if (from > 0) {
            const auto copied =
                copyDatabase(connection, copyBefore(connection.file(), from), modeOf(schema), schema.leftOut);
            if (!copied)
                return copied;
        }
        apply(connection.database(), schema, from);
        // The header must tell the version at once: an older program reads it without SQLite.
        connection.database().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    return removeCopies(connection.file(), schema);
}

bool sameContent(SQLite::Database &one, SQLite::Database &other)
{
    SQLite::Statement tables(one, std::string(sql::listTables));
    while (tables.executeStep()) {
        // A table's name cannot be bound; it comes from the database itself and is quoted.
        const auto count = fmt::format("SELECT count(*) FROM \"{}\"", tables.getColumn(0).getString());
        if (one.execAndGet(count).getInt64() != other.execAndGet(count).getInt64())
            return false;
    }
    return true;
}

/// The state of a database that its connection sees while this is there, whatever other programs write meanwhile.
class Snapshot {
public:
    explicit Snapshot(SQLite::Database &database) : m_database(database)
    {
        m_database.exec("SAVEPOINT copied");                         // within a transaction too, unlike BEGIN
        m_database.execAndGet("SELECT count(*) FROM sqlite_schema"); // begins with the first read
    }
    ~Snapshot() { m_database.tryExec("RELEASE copied"); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    SQLite::Database &m_database;
};

void fill(SQLite::Database &to, SQLite::Database &from)
{
    SQLite::Backup backup(to, from);
    while (backup.executeStep(256) != SQLITE_DONE) { // 2 MiB a step
    }
}

/// Whether all of @p from is in @p to. No longer than that an erasure elsewhere waits for old pages.
bool copyOfOneMoment(SQLite::Database &to, SQLite::Database &from)
{
    const Snapshot snapshot(from);
    fill(to, from);
    return sameContent(from, to);
}

/// Removes @p leftOut from the copy, and overwrites what held it. No journal on the disk holds it either.
void leaveOut(SQLite::Database &copy, std::span<const LeftOut> leftOut)
{
    copy.exec("PRAGMA journal_mode=MEMORY; PRAGMA secure_delete=ON");
    for (const auto &rows : leftOut)
        if (copy.tableExists(std::string(rows.table)))
            copy.exec(std::string(rows.sql));
}

Result<Done, StorageFailure> copyInto(Connection &from, const fs::path &to, unsigned mode,
                                      std::span<const LeftOut> leftOut)
{
    const int made = ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (made < 0)
        return Failure{failureOfErrno(errno)};
    ::close(made);
    try {
        SQLite::Database copy(to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const bool isSame = copyOfOneMoment(copy, from.database());
        copy.exec("PRAGMA journal_mode=DELETE");
        leaveOut(copy, leftOut);
        if (copy.execAndGet("PRAGMA integrity_check").getString() != "ok" || !isSame)
            return Failure{StorageFailure{StorageError::Corrupt, 0}};
    } catch (const SQLite::Exception &exception) {
        return Failure{failureOf(exception)};
    }
    return syncFile(to);
}

/// SQLite says "cannot open" for a file that is there when it may not write beside it.
StorageFailure failureAt(const fs::path &file, const SQLite::Exception &exception)
{
    auto failure = failureOf(exception);
    std::error_code ignored;
    if (failure.error != StorageError::Missing || !fs::exists(file, ignored))
        return failure;
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const bool writable = ::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) == 0;
    failure.error = writable ? StorageError::Io : StorageError::ReadOnly;
    return failure;
}

} // namespace

Hash hashOf(const Migration &migration)
{
    return sha256(migration.sql);
}

std::filesystem::path copyBefore(const std::filesystem::path &file, std::uint32_t version)
{
    return beside(file, fmt::format(".v{}", version));
}

Result<Done, StorageFailure> copyDatabase(Connection &from, const std::filesystem::path &to, unsigned mode,
                                          std::span<const LeftOut> leftOut)
{
    const auto part = beside(to, ".part");
    std::error_code error;
    fs::remove(part, error);
    const auto copied = copyInto(from, part, mode, leftOut);
    if (copied)
        fs::rename(part, to, error);
    if (!copied || error) {
        std::error_code ignored;
        fs::remove(part, ignored);
        return copied ? Result<Done, StorageFailure>(Failure{failureOfErrno(error.value())}) : copied;
    }
    return syncFolder(to.parent_path());
}

Result<Connection, StorageFailure> openWriter(const std::filesystem::path &file, const Schema &schema)
{
    if (holdsBytes(file)) {
        const auto fit = checkHeader(file, schema);
        if (!fit)
            return Failure{fit.error()};
    }
    try {
        auto connection = Connection::openUntouched(file);
        if (!connection)
            return connection;
        const auto from = stepsDone(*connection, schema);
        if (!from)
            return Failure{from.error()};
        connection->startWriting();
        const auto done = bringUpToDate(*connection, schema, *from);
        if (!done)
            return Failure{done.error()};
        return connection;
    } catch (const SQLite::Exception &exception) {
        return Failure{failureAt(file, exception)};
    }
}

Result<Connection, StorageFailure> openReader(const std::filesystem::path &file, const Schema &schema)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return Failure{StorageFailure{StorageError::Missing, 0}};
    const auto fit = checkHeader(file, schema);
    if (!fit)
        return Failure{fit.error()};
    try {
        auto connection = Connection::openReader(file);
        if (!connection)
            return connection;
        const auto steps = stepsDone(*connection, schema);
        if (!steps)
            return Failure{steps.error()};
        if (*steps < schema.migrations.size())
            return Failure{StorageFailure{StorageError::TooOld, 0}};
        return connection;
    } catch (const SQLite::Exception &exception) {
        return Failure{failureAt(file, exception)};
    }
}

} // namespace ringtrue::storage

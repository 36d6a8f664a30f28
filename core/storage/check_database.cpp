// SPDX-License-Identifier: Apache-2.0
#include "core/storage/check_database.h"

#include "core/storage/sql.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <map>
#include <utility>

namespace ringtrue::storage {

namespace {

/// Type and name of all that a schema holds, with the statement that made it.
using Made = std::map<std::pair<std::string, std::string>, std::string>;

Made madeIn(Connection &connection)
{
    Made made;
    SQLite::Statement list(connection.database(), std::string(sql::listSchema));
    while (list.executeStep())
        made[{list.getColumn(0).getString(), list.getColumn(1).getString()}] = list.getColumn(2).getString();
    return made;
}

std::string named(const Made::value_type &entry)
{
    return entry.first.first + ' ' + entry.first.second;
}

} // namespace

bool isDamage(const StorageFailure &failure)
{
    switch (failure.error) {
    case StorageError::NotOurs:
    case StorageError::TooOld:
    case StorageError::EditedHistory:
    case StorageError::Corrupt:
    case StorageError::Constraint:
        return true;
    case StorageError::Io: // a table or column that is not there makes SQLite say no more than "error"
        return failure.sqliteCode == SQLITE_ERROR || failure.sqliteCode == SQLITE_MISMATCH;
    default:
        return false;
    }
}

std::string_view damageWords(const StorageFailure &failure)
{
    switch (failure.error) {
    case StorageError::Missing:
        return "is missing";
    case StorageError::NotOurs:
        return "is no database of Ringtrue";
    case StorageError::TooOld:
        return "lacks steps of this version: an older version made it, or somebody changed it";
    case StorageError::EditedHistory:
        return "records steps that are not Ringtrue's: somebody changed it";
    case StorageError::Io:
        return "lacks a table or column";
    default:
        return "is damaged and cannot be read to the end";
    }
}

std::optional<std::string> findDamage(Connection &connection)
{
    auto words = connection.database().execAndGet("PRAGMA integrity_check(1)").getString();
    if (words.starts_with("*** in database")) // a heading
        words.erase(0, words.find('\n') + 1);
    if (words != "ok")
        return words.substr(0, words.find('\n'));
    SQLite::Statement references(connection.database(), "PRAGMA foreign_key_check");
    if (references.executeStep())
        return fmt::format("row {} of {} refers to a row of {} that is not there", references.getColumn(1).getInt64(),
                           references.getColumn(0).getString(), references.getColumn(2).getString());
    return std::nullopt;
}

std::optional<std::string> schemaDifference(Connection &connection, Connection &expected)
{
    const auto is = madeIn(connection);
    const auto wanted = madeIn(expected);
    for (const auto &entry : wanted) {
        const auto found = is.find(entry.first);
        if (found == is.end())
            return named(entry) + " is missing";
        if (found->second != entry.second)
            return named(entry) + " was changed";
    }
    for (const auto &entry : is)
        if (!wanted.contains(entry.first))
            return named(entry) + " is not Ringtrue's";
    const auto version = [](Connection &of) { return of.database().execAndGet("PRAGMA user_version").getInt64(); };
    if (version(connection) != version(expected))
        return "its version number was changed";
    return std::nullopt;
}

Result<Connection, StorageFailure> emptyDatabase(const Schema &schema)
{
    return openWriter("", schema); // SQLite's own temporary file
}

} // namespace ringtrue::storage

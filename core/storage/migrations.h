// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace ringtrue::storage {

/// One numbered step of a database's schema. Released ones never change: only new ones are added.
struct Migration {
    std::uint32_t number = 0; ///< 1, 2, 3 ... without gaps
    std::string_view name;
    std::string_view sql;
};

/// SHA-256 of the step's SQL: what is recorded in the database and compared at each opening.
Hash hashOf(const Migration &migration);

/// What becomes of the copy that is made before a database that holds data is migrated.
enum class CopyBefore {
    Keep,  ///< stays beside the file until the next migration
    Remove ///< goes, as every older one, once the migration is committed: keys must not outlive their erasure
};

/// Rows that stay out of every copy of a database: what is to be destroyed one day must not lie in an older file.
struct LeftOut {
    std::string_view table; ///< that holds them; a copy that does not have it is left alone
    std::string_view sql;   ///< removes them
};

/// A kind of database: which file is one, and how its tables came about.
struct Schema {
    std::uint32_t applicationId = 0;       ///< SQLite's application_id; never 0
    std::span<const Migration> migrations; ///< all of them, from the first
    CopyBefore copyBefore = CopyBefore::Keep;
    std::span<const LeftOut> leftOut{}; ///< of the copy before a migration; copyDatabase() is told by who calls it
};

/// Opens @p file for writing and brings it to the newest migration; makes it when absent or empty.
///
/// Where steps are missing, a checked copy is made first (copyBefore()), then all of them run in one
/// exclusive transaction. A file that is refused is left as it was, byte for byte.
///
/// @return NotOurs for a file of another kind, TooNew for one made by a newer version, EditedHistory
///         where a recorded step differs from the program's, and what the disk said: also where a copy that must
///         not stay (CopyBefore::Remove) cannot be removed
Result<Connection, StorageFailure> openWriter(const std::filesystem::path &file, const Schema &schema);

/// Opens @p file for reading beside a writer.
///
/// @return as openWriter(), and TooOld where steps are missing: a writer must open it once
Result<Connection, StorageFailure> openReader(const std::filesystem::path &file, const Schema &schema);

/// Where openWriter() puts the copy of @p file made before its migration from @p version.
std::filesystem::path copyBefore(const std::filesystem::path &file, std::uint32_t version);

/// Copies the whole database behind @p from into the new file @p to, reads the copy back
/// (integrity_check, same number of rows in each table) and makes it durable. Nothing is left at @p to
/// when it fails. The copy is no WAL database: it opens from read-only media.
///
/// @param mode     permission bits that the copy has from its first byte, where the disk knows any
/// @param leftOut  rows that are not in the copy when it gets its name: they are overwritten there, not only unlinked
Result<Done, StorageFailure> copyDatabase(Connection &from, const std::filesystem::path &to, unsigned mode = 0644,
                                          std::span<const LeftOut> leftOut = {});

} // namespace ringtrue::storage

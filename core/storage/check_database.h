// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::storage {

/// Whether @p failure tells of the file and not of the disk, of rights or of another program.
bool isDamage(const StorageFailure &failure);
/// The same in words that follow the name of the file: `is no database of Ringtrue`.
std::string_view damageWords(const StorageFailure &failure);

/// What SQLite finds wrong with the database behind @p connection: the first line of its integrity_check
/// (which also compares every index with its table), or a row that refers to none. Nothing where all is well.
/// Inside read(), like the one below; SQLite::Exception may leave both.
std::optional<std::string> findDamage(Connection &connection);

/// The first table, index, view or trigger of @p connection that is not as in @p expected: `trigger copy_names
/// is not Ringtrue's`. Nothing where all are.
std::optional<std::string> schemaDifference(Connection &connection, Connection &expected);

/// An empty database, in memory or a temporary file, with the tables that the steps of @p schema make.
Result<Connection, StorageFailure> emptyDatabase(const Schema &schema);

} // namespace ringtrue::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <sqlite3.h>

namespace ringtrue::storage {

/// Runs @p body over the picture of the database that a transaction around it holds, or, where there is none, over one
/// of its own as read() does. @p body resets the statements that it leaves in the middle of their rows.
template <typename Body>
auto readWithin(Connection &connection, Body body) -> Result<decltype(body()), StorageFailure>
{
    if (sqlite3_get_autocommit(connection.database().getHandle()) != 0)
        return read(connection, body);
    try {
        return body();
    } catch (const SQLite::Exception &exception) {
        return Failure{failureOf(exception)};
    }
}

} // namespace ringtrue::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/progress.h"
#include "core/ledger/views.h"
#include "core/storage/connection.h"

namespace ringtrue::ledger {

enum class Rebuilt { Done, Stopped };

/// All of these run inside a transaction of the caller; SQLite::Exception may leave them.

/// Makes the empty view tables of @p registry.
void createViews(storage::Connection &connection, const Registry &registry);
/// The same in workspace.db, in place of all that are there, and notes which they are.
void replaceViews(storage::Connection &connection, const Registry &registry);
/// Applies every stored fact of @p facts to the views of @p target, which may be the same database.
Rebuilt applyAll(storage::Connection &facts, storage::Connection &target, const Registry &registry,
                 const Progress &progress);

} // namespace ringtrue::ledger

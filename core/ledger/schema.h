// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/migrations.h"

namespace ringtrue::ledger {

/// workspace.db: facts; the view tables are made by Ledger, not by migrations.
storage::Schema workspaceSchema();
/// keys.db.
storage::Schema keysSchema();

} // namespace ringtrue::ledger

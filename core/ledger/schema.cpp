// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/schema.h"

#include "core/ledger/keys_migrations.h"
#include "core/ledger/migrations.h"
#include "core/ledger/sql.h"

#include <array>

namespace ringtrue::ledger {

namespace {

constexpr std::uint32_t workspaceApplication = 0x52545753; // RTWS
constexpr std::uint32_t keysApplication = 0x52544b59;      // RTKY

constexpr std::array workspaceSteps{storage::Migration{1, "initial", migrations::v0001Initial},
                                    storage::Migration{2, "blob_erasures", migrations::v0002BlobErasures},
                                    storage::Migration{3, "packed_facts", migrations::v0003PackedFacts},
                                    storage::Migration{4, "named_blobs", migrations::v0004NamedBlobs}};
constexpr std::array keysSteps{storage::Migration{1, "initial", keys_migrations::v0001Initial},
                               storage::Migration{2, "unnamed_blobs", keys_migrations::v0002UnnamedBlobs}};

/// The keys of boxes go with the boxes, which are in no copy either.
constexpr std::array keysLeftOut{storage::LeftOut{"local_key", sql::leaveOutBoxKeys}};

} // namespace

storage::Schema workspaceSchema()
{
    return {workspaceApplication, workspaceSteps, storage::CopyBefore::Keep, {}};
}

storage::Schema keysSchema()
{
    return {keysApplication, keysSteps, storage::CopyBefore::Remove, keysLeftOut};
}

} // namespace ringtrue::ledger

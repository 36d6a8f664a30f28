// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unreadable.h"

#include "core/ledger/device_trust.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

namespace ringtrue::organisation {

std::optional<Unreadable> readUnreadable(storage::Connection &connection, const InteractionId &interaction,
                                         std::string_view erasing)
{
    auto &row = connection.prepared(sql::findUnreadable);
    storage::Binder(row).id(interaction).bytes(erasing);
    if (!row.executeStep())
        return std::nullopt;
    if (row.getColumn(1).getInt() != 0)
        return Unreadable::Erased;
    return row.getColumn(0).getInt() != 0 ? std::optional{Unreadable::Removed} : std::nullopt;
}

Result<std::optional<Unreadable>, storage::StorageFailure> whyUnreadable(storage::Connection &connection,
                                                                         const InteractionId &interaction)
{
    return storage::read(connection,
                         [&] { return readUnreadable(connection, interaction, ledger::devicesThatErase(connection)); });
}

} // namespace ringtrue::organisation

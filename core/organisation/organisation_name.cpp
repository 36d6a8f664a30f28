// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/organisation_name.h"

#include "core/organisation/sql.h"

namespace ringtrue::organisation {

Result<std::optional<std::string>, storage::StorageFailure> readOrganisationName(storage::Connection &connection)
{
    return storage::read(connection, [&]() -> std::optional<std::string> {
        auto &row = connection.prepared(sql::findOrganisationName);
        if (!row.executeStep())
            return std::nullopt;
        return row.getColumn(0).getString();
    });
}

} // namespace ringtrue::organisation

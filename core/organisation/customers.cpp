// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/customers.h"

#include "core/ledger/sealed.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

namespace ringtrue::organisation {

Result<std::vector<CustomerKey>, storage::StorageFailure> readCustomerKeys(storage::Connection &connection,
                                                                           ledger::Keys &keys, const PersonId &after)
{
    return storage::read(connection, [&] {
        std::vector<CustomerKey> out;
        auto &row = connection.prepared(sql::listCustomersAfter);
        storage::Binder(row).id(after);
        while (row.executeStep()) {
            const auto sealed = ledger::SealedText::fromBytes(storage::bytesOf(row.getColumn(1)));
            if (!sealed)
                continue;
            auto key = ledger::open(keys, *sealed);
            if (key && !key->empty())
                out.push_back({storage::idOf<PersonId>(row.getColumn(0)), std::move(*key)});
        }
        return out;
    });
}

} // namespace ringtrue::organisation

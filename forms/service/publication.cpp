// SPDX-License-Identifier: Apache-2.0
#include "forms/service/publication.h"

#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"
#include "forms/service/sql.h"

namespace ringtrue::forms {

Result<std::optional<Publication>, storage::StorageFailure> publicationOf(storage::Connection &connection,
                                                                          const Hash &version)
{
    const auto by = storage::read(connection, [&]() -> std::optional<ledger::FactId> {
        auto &row = connection.prepared(queries::findPublication);
        storage::Binder(row).bytes(view(version));
        return row.executeStep() ? std::optional{storage::idOf<ledger::FactId>(row.getColumn(0))} : std::nullopt;
    });
    if (!by)
        return Failure{by.error()};
    if (!*by)
        return std::optional<Publication>{};
    const auto fact = ledger::findFact(connection, **by);
    if (!fact)
        return Failure{fact.error()};
    return *fact ? std::optional{Publication{(*fact)->author, (*fact)->at}} : std::nullopt;
}

} // namespace ringtrue::forms

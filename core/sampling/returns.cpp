// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/returns.h"

#include "core/ledger/sealed.h"
#include "core/organisation/interactions.h"
#include "core/sampling/sql.h"
#include "core/storage/row.h"

namespace ringtrue::sampling {

namespace {

StandingReturn returnIn(SQLite::Statement &row, ledger::Keys &keys)
{
    StandingReturn out{.interaction = organisation::interactionOf(row),
                       .segment = row.getColumn(10).getInt(),
                       .evaluator = storage::idOf<PersonId>(row.getColumn(11)),
                       .reason = returnReasonFromWord(row.getColumn(12).getString()).value_or(ReturnReason::Other),
                       .at = {row.getColumn(14).getInt64(), static_cast<std::int16_t>(row.getColumn(15).getInt())},
                       .note = {}};
    if (row.getColumn(13).isNull())
        return out;
    const auto sealed = ledger::SealedText::fromBytes(storage::bytesOf(row.getColumn(13)));
    auto text = sealed ? ledger::open(keys, *sealed) : Failure{ledger::OpenError::Damaged};
    out.isNoteShut = !text;
    if (text)
        out.note = std::move(*text);
    return out;
}

std::vector<StandingReturn> returnsIn(SQLite::Statement &rows, ledger::Keys &keys)
{
    std::vector<StandingReturn> out;
    while (rows.executeStep())
        out.push_back(returnIn(rows, keys));
    return out;
}

} // namespace

Result<std::vector<StandingReturn>, storage::StorageFailure> standingReturns(storage::Connection &connection,
                                                                             ledger::Keys &keys)
{
    return storage::read(connection, [&] { return returnsIn(connection.prepared(sql::listReturns), keys); });
}

Result<std::vector<StandingReturn>, storage::StorageFailure>
standingReturnsOf(storage::Connection &connection, ledger::Keys &keys, const InteractionId &interaction)
{
    return storage::read(connection, [&] {
        auto &rows = connection.prepared(sql::listReturnsOf);
        storage::Binder(rows).id(interaction);
        return returnsIn(rows, keys);
    });
}

} // namespace ringtrue::sampling

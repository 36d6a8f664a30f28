// SPDX-License-Identifier: Apache-2.0
#include "forms/service/round_state.h"

#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"

namespace ringtrue::forms {

RoundState stateIn(SQLite::Statement &row, int first)
{
    RoundState out;
    if (!row.isColumnNull(first)) {
        out.vision = VisionSlug{row.getColumn(first).getString()};
        out.number = row.getColumn(first + 1).getInt64();
        out.title = row.getColumn(first + 2).getString();
    }
    if (row.isColumnNull(first + 3))
        return out;
    out.closedAt =
        Instant{row.getColumn(first + 3).getInt64(), static_cast<std::int16_t>(row.getColumn(first + 4).getInt())};
    out.closedBy = storage::idOf<PersonId>(row.getColumn(first + 5));
    out.closedFact = storage::idOf<ledger::FactId>(row.getColumn(first + 6));
    out.answers = row.getColumn(first + 7).getInt64();
    out.papers = row.getColumn(first + 8).getInt64();
    out.dropped = row.getColumn(first + 9).getInt64();
    return out;
}

Result<ledger::Body, RoundFailure> recordBody(storage::Connection &connection, const RoundState &state)
{
    const auto fact = ledger::findFact(connection, state.closedFact);
    if (!fact)
        return Failure{roundFailure(fact.error())};
    auto body = *fact ? ledger::parseBody((*fact)->body) : Failure{ledger::BodyError::Malformed};
    if (!body)
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    return std::move(*body);
}

} // namespace ringtrue::forms

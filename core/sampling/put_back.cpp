// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/put_back.h"

#include "core/organisation/directory.h"
#include "core/sampling/returns.h"

#include <algorithm>

namespace ringtrue::sampling {

namespace {

PutBackFailure ledgerFailed(ledger::LedgerFailure failure)
{
    return {.error = PutBackError::Ledger, .ledger = std::move(failure)};
}

PutBackFailure storeFailed(const storage::StorageFailure &failure)
{
    return ledgerFailed({.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure});
}

bool isMeant(const PuttingBack &which, const StandingReturn &returned)
{
    return which.segment.value_or(returned.segment) == returned.segment
           && which.evaluator.value_or(returned.evaluator) == returned.evaluator;
}

} // namespace

Result<std::size_t, PutBackFailure> putBack(ledger::Ledger &ledger, storage::Connection &connection, ledger::Keys &keys,
                                            const PersonId &author, const PuttingBack &which)
{
    auto returns = standingReturnsOf(connection, keys, which.interaction);
    if (!returns)
        return Failure{storeFailed(returns.error())};
    std::erase_if(*returns, [&](const StandingReturn &returned) { return !isMeant(which, returned); });
    if (returns->empty())
        return Failure{PutBackFailure{.error = PutBackError::NotReturned}};
    const bool areOwn =
        std::ranges::all_of(*returns, [&](const auto &returned) { return returned.evaluator == author; });
    const auto may = organisation::mayNow(connection, author,
                                          areOwn ? organisation::Task::Evaluate : organisation::Task::AssignWork);
    if (!may)
        return Failure{storeFailed(may.error())};
    if (!*may)
        return Failure{PutBackFailure{.error = PutBackError::NotAllowed}};
    std::vector<ledger::FactDraft> facts;
    for (const auto &returned : *returns)
        facts.push_back(returnFact({.interaction = which.interaction,
                                    .segment = returned.segment,
                                    .evaluator = returned.evaluator,
                                    .reason = {},
                                    .note = {}}));
    if (const auto stored = ledger.append(author, facts); !stored)
        return Failure{ledgerFailed(stored.error())};
    return facts.size();
}

} // namespace ringtrue::sampling

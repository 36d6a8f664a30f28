// SPDX-License-Identifier: Apache-2.0
#include "forms/service/return_interaction.h"

#include "core/organisation/directory.h"
#include "core/organisation/interactions.h"
#include "core/storage/row.h"
#include "forms/service/sql.h"

#include <utility>

namespace ringtrue::forms {

namespace {

ReturnRefusal storeRefusal(const storage::StorageFailure &failure)
{
    return {.error = ReturnError::Ledger,
            .ledger = {.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure}};
}

/// Which part of an interaction, and whose.
struct Part {
    InteractionId interaction;
    std::int32_t segment = 0;
    PersonId evaluator;
};

SQLite::Statement &boundTo(SQLite::Statement &row, const Part &part)
{
    storage::Binder(row).id(part.interaction).integer(part.segment).id(part.evaluator);
    return row;
}

std::optional<std::int64_t> returnedAt(storage::Connection &connection, const Part &part)
{
    auto &row = boundTo(connection.prepared(queries::findReturnTime), part);
    return row.executeStep() ? std::optional{row.getColumn(0).getInt64()} : std::nullopt;
}

bool isEvaluated(storage::Connection &connection, const Part &part)
{
    auto &row = boundTo(connection.prepared(queries::findOwnEvaluation), part);
    return row.executeStep() && row.getColumn(0).getInt() != 0;
}

using Why = Result<std::optional<ReturnError>, storage::StorageFailure>;

Why whyNot(storage::Connection &connection, const sampling::Return &returned)
{
    if (!returned.reason)
        return std::optional{ReturnError::NoReason};
    const auto may = organisation::mayNow(connection, returned.evaluator, organisation::Task::Evaluate);
    if (!may)
        return Failure{may.error()};
    if (!*may)
        return std::optional{ReturnError::NotAllowed};
    const auto interaction = organisation::readInteraction(connection, returned.interaction);
    if (!interaction)
        return Failure{interaction.error()};
    if (!*interaction)
        return std::optional{ReturnError::UnknownInteraction};
    if (std::cmp_greater_equal(returned.segment, (*interaction)->segments.size()) || returned.segment < 0)
        return std::optional{ReturnError::NoSuchSegment};
    return storage::read(connection, [&]() -> std::optional<ReturnError> {
        const Part part{returned.interaction, returned.segment, returned.evaluator};
        if (isEvaluated(connection, part))
            return ReturnError::AlreadyEvaluated;
        return returnedAt(connection, part) ? std::optional{ReturnError::AlreadyReturned} : std::nullopt;
    });
}

} // namespace

Result<ledger::FactId, ReturnRefusal> appendReturn(ledger::Ledger &ledger, storage::Connection &connection,
                                                   const sampling::Return &returned)
{
    const auto why = whyNot(connection, returned);
    if (!why)
        return Failure{storeRefusal(why.error())};
    if (*why)
        return Failure{ReturnRefusal{.error = **why}};
    const auto fact = ledger.append(returned.evaluator, sampling::returnFact(returned), storage::Spend::Reserve);
    if (!fact)
        return Failure{ReturnRefusal{.error = ReturnError::Ledger, .ledger = fact.error()}};
    return *fact;
}

Result<Done, service::DraftFailure> removeReturnedDrafts(service::Workspace &workspace,
                                                         const sampling::Return &returned)
{
    const auto drafts = workspace.drafts().list(returned.evaluator).get();
    if (!drafts)
        return Failure{drafts.error()};
    for (const auto &draft : *drafts) {
        if (draft.of.interaction != returned.interaction || draft.segment != returned.segment)
            continue;
        if (auto removed = workspace.drafts().remove(draft.id).get(); !removed)
            return removed;
    }
    return Done{};
}

Result<ledger::FactId, ReturnRefusal> returnInteraction(service::Workspace &workspace, const sampling::Return &returned)
{
    auto fact = workspace
                    .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                        return appendReturn(ledger, connection, returned);
                    })
                    .get();
    if (fact)
        static_cast<void>(removeReturnedDrafts(workspace, returned));
    return fact;
}

Result<bool, storage::StorageFailure> isReturned(storage::Connection &connection, const service::DraftSummary &draft)
{
    return storage::read(connection, [&] {
        const auto at = returnedAt(connection, {draft.of.interaction, draft.segment, draft.of.evaluator});
        return at && draft.changed.microseconds <= *at;
    });
}

} // namespace ringtrue::forms

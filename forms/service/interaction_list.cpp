// SPDX-License-Identifier: Apache-2.0
#include "forms/service/interaction_list.h"

#include "core/ledger/device_trust.h"
#include "core/organisation/interactions.h"
#include "core/storage/row.h"
#include "forms/service/sql.h"

namespace ringtrue::forms {

namespace {

std::optional<Interaction> find(storage::Connection &connection, const InteractionId &id)
{
    auto &row = connection.prepared(queries::findInteractionRow);
    storage::Binder(row).id(id);
    return row.executeStep() ? std::optional{organisation::interactionOf(row)} : std::nullopt;
}

std::optional<sampling::ReturnReason> returnOfAll(storage::Connection &connection, const InteractionId &id)
{
    auto &row = connection.prepared(queries::findReturnOfAll);
    storage::Binder(row).id(id);
    return row.executeStep() ? sampling::returnReasonFromWord(row.getColumn(0).getString()) : std::nullopt;
}

InteractionRow rowOf(storage::Connection &connection, Interaction interaction, std::string_view erasing)
{
    InteractionRow out{.interaction = std::move(interaction), .evaluation = {}, .evaluations = 0, .unreadable = {}};
    auto &row = connection.prepared(queries::findLatestEvaluation);
    storage::Binder(row).id(out.interaction.id);
    if (row.executeStep()) {
        out.evaluation = evaluationSummaryOf(row);
        out.evaluations = row.getColumn(14).getInt64();
    } else {
        out.unreadable = organisation::readUnreadable(connection, out.interaction.id, erasing);
        out.returned = returnOfAll(connection, out.interaction.id);
    }
    return out;
}

} // namespace

Result<std::vector<InteractionId>, storage::StorageFailure> interactionIds(storage::Connection &connection,
                                                                           const InteractionFilter &filter)
{
    return storage::read(connection, [&] {
        const bool waiting = filter.evaluated == Evaluated::No;
        auto &row = connection.prepared(waiting ? queries::listWaitingIds : queries::listInteractionIds);
        storage::Binder binder(row);
        if (filter.channel)
            binder.text(word(*filter.channel));
        else
            binder.null();
        binder.idOrNull(filter.agent);
        if (filter.reference.empty())
            binder.null();
        else
            binder.text(filter.reference);
        binder.integer(filter.limit);
        if (waiting)
            binder.bytes(ledger::devicesThatErase(connection)).idOrNull(filter.waitsFor);
        else
            binder.integer(filter.evaluated ? 1 : 0);
        std::vector<InteractionId> out;
        while (row.executeStep())
            out.push_back(storage::idOf<InteractionId>(row.getColumn(0)));
        return out;
    });
}

Result<std::vector<InteractionRow>, storage::StorageFailure> interactionRows(storage::Connection &connection,
                                                                             const std::vector<InteractionId> &ids)
{
    return storage::read(connection, [&] {
        std::vector<InteractionRow> out;
        const auto erasing = ledger::devicesThatErase(connection);
        for (const auto &id : ids)
            if (auto interaction = find(connection, id))
                out.push_back(rowOf(connection, std::move(*interaction), erasing));
        return out;
    });
}

Result<Waiting, storage::StorageFailure> waiting(storage::Connection &connection, const std::optional<PersonId> &person,
                                                 Instant since, std::int64_t limit)
{
    return storage::read(connection, [&] {
        Waiting out;
        const auto erasing = ledger::devicesThatErase(connection);
        auto &count = connection.prepared(queries::countWaiting);
        storage::Binder(count).integer(since.microseconds).bytes(erasing).idOrNull(person);
        if (count.executeStep())
            out.count = count.getColumn(0).getInt64();
        auto &row = connection.prepared(queries::listWaiting);
        storage::Binder(row).integer(since.microseconds).integer(limit).bytes(erasing).idOrNull(person);
        while (row.executeStep())
            out.oldest.push_back(organisation::interactionOf(row));
        return out;
    });
}

} // namespace ringtrue::forms

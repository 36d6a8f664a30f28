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

std::optional<Unreadable> unreadableBy(storage::Connection &connection, const InteractionId &id,
                                       std::string_view erasing)
{
    auto &row = connection.prepared(queries::findUnreadable);
    storage::Binder(row).id(id).bytes(erasing);
    if (!row.executeStep())
        return std::nullopt;
    if (row.getColumn(1).getInt() != 0)
        return Unreadable::Erased;
    return row.getColumn(0).getInt() != 0 ? std::optional{Unreadable::Removed} : std::nullopt;
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
        out.unreadable = unreadableBy(connection, out.interaction.id, erasing);
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
            binder.bytes(ledger::devicesThatErase(connection));
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

Result<std::optional<Unreadable>, storage::StorageFailure> whyUnreadable(storage::Connection &connection,
                                                                         const InteractionId &interaction)
{
    return storage::read(connection,
                         [&] { return unreadableBy(connection, interaction, ledger::devicesThatErase(connection)); });
}

Result<Waiting, storage::StorageFailure> waiting(storage::Connection &connection, Instant since, std::int64_t limit)
{
    return storage::read(connection, [&] {
        Waiting out;
        const auto erasing = ledger::devicesThatErase(connection);
        auto &count = connection.prepared(queries::countWaiting);
        storage::Binder(count).integer(since.microseconds).bytes(erasing);
        if (count.executeStep())
            out.count = count.getColumn(0).getInt64();
        auto &row = connection.prepared(queries::listWaiting);
        storage::Binder(row).integer(since.microseconds).integer(limit).bytes(erasing);
        while (row.executeStep())
            out.oldest.push_back(organisation::interactionOf(row));
        return out;
    });
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#include "forms/service/evaluation_list.h"

#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/service/sql.h"

namespace ringtrue::forms {

namespace {

std::optional<Exact> exactOrNull(const SQLite::Column &column)
{
    if (column.isNull())
        return std::nullopt;
    const auto value = Exact::parse(column.getString());
    return value ? std::optional{*value} : std::nullopt;
}

std::string packed(const std::vector<InteractionId> &ids)
{
    std::string out;
    for (const auto &id : ids)
        out += id.uuid().view();
    return out;
}

} // namespace

EvaluationSummary evaluationSummaryOf(SQLite::Statement &row)
{
    EvaluationSummary out;
    out.id = storage::idOf<EvaluationId>(row.getColumn(0));
    out.interaction = storage::idOf<InteractionId>(row.getColumn(1));
    out.segment = row.getColumn(2).getInt();
    out.evaluator = storage::idOf<PersonId>(row.getColumn(3));
    out.agent = storage::idOf<PersonId>(row.getColumn(4));
    out.formVersion = hashFromBytes(storage::bytesOf(row.getColumn(5))).value_or(Hash{});
    out.submittedAt = {row.getColumn(6).getInt64(), static_cast<std::int16_t>(row.getColumn(7).getInt())};
    out.raw = exactOrNull(row.getColumn(8));
    out.final = exactOrNull(row.getColumn(9));
    out.outcome = row.getColumn(10).getString();
    out.supersedes = storage::idOrNullOf<EvaluationId>(row.getColumn(11));
    if (!row.isColumnNull(12))
        out.visibleFrom = Instant{row.getColumn(12).getInt64(), static_cast<std::int16_t>(row.getColumn(13).getInt())};
    return out;
}

Result<std::vector<EvaluationSummary>, storage::StorageFailure> evaluations(storage::Connection &connection,
                                                                            const EvaluationFilter &filter)
{
    return storage::read(connection, [&] {
        // Two queries, since SQLite takes no index for "any or this one".
        auto &row =
            connection.prepared(filter.interaction ? queries::listEvaluationsOfInteraction : queries::listEvaluations);
        storage::Binder binder(row);
        binder.idOrNull(filter.evaluator).idOrNull(filter.agent).integer(filter.limit);
        if (filter.interaction)
            binder.id(*filter.interaction);
        else if (filter.reader)
            binder.id(filter.reader->person)
                .bytes(packed(filter.reader->filling))
                .integer(filter.reader->readsOthers)
                .integer(filter.reader->now.microseconds);
        std::vector<EvaluationSummary> out;
        while (row.executeStep())
            out.push_back(evaluationSummaryOf(row));
        return out;
    });
}

Result<std::optional<EvaluationId>, storage::StorageFailure> revisionOf(storage::Connection &connection,
                                                                        const EvaluationId &evaluation)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(queries::findRevision);
        storage::Binder(row).id(evaluation);
        return row.executeStep() ? std::optional{storage::idOf<EvaluationId>(row.getColumn(0))} : std::nullopt;
    });
}

Result<std::int64_t, storage::StorageFailure> countEvaluations(storage::Connection &connection,
                                                               const PersonId &evaluator, Instant since)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(queries::countEvaluationsSince);
        storage::Binder(row).id(evaluator).integer(since.microseconds);
        return row.executeStep() ? row.getColumn(0).getInt64() : 0;
    });
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#include "forms/feedback/feedback_list.h"

#include "core/storage/row.h"
#include "forms/feedback/sql.h"

namespace ringtrue::forms {

namespace {

FeedbackSummary feedbackIn(SQLite::Statement &row)
{
    FeedbackSummary out;
    out.evaluation = evaluationSummaryOf(row);
    if (!row.isColumnNull(14))
        out.disputeUntil = dayFromText(row.getColumn(14).getString());
    if (!row.isColumnNull(15))
        out.readAt = Instant{row.getColumn(15).getInt64(), static_cast<std::int16_t>(row.getColumn(16).getInt())};
    out.talks = row.getColumn(17).getInt64();
    out.disputes = row.getColumn(18).getInt64();
    out.undecided = row.getColumn(19).getInt64();
    out.isSuperseded = row.getColumn(20).getInt() != 0;
    return out;
}

std::vector<FeedbackSummary> allIn(SQLite::Statement &row)
{
    std::vector<FeedbackSummary> out;
    while (row.executeStep())
        out.push_back(feedbackIn(row));
    return out;
}

} // namespace

Result<std::vector<FeedbackSummary>, storage::StorageFailure>
feedbackOf(storage::Connection &connection, const PersonId &agent, Instant now, std::int64_t limit)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(feedback::listFeedback);
        storage::Binder(row).id(agent).integer(now.microseconds).integer(limit).null();
        return allIn(row);
    });
}

Result<Unreleased, storage::StorageFailure> unreleased(storage::Connection &connection, std::int64_t limit)
{
    return storage::read(connection, [&] {
        Unreleased out;
        auto &row = connection.prepared(feedback::listUnreleased);
        storage::Binder(row).integer(limit);
        while (row.executeStep())
            out.oldest.push_back(evaluationSummaryOf(row));
        auto &count = connection.prepared(feedback::countUnreleased);
        out.count = count.executeStep() ? count.getColumn(0).getInt64() : 0;
        return out;
    });
}

Result<FeedbackSummary, FeedbackFailure> feedbackOn(storage::Connection &connection, const EvaluationId &evaluation)
{
    auto found = storage::read(connection, [&] {
        auto &row = connection.prepared(feedback::listFeedback);
        storage::Binder(row).null().integer(0).integer(1).id(evaluation);
        return allIn(row);
    });
    if (!found)
        return Failure{feedbackFailure(found.error())};
    if (found->empty())
        return Failure{feedbackFailure(FeedbackError::Unreadable, evaluation)};
    return std::move(found->front());
}

Result<std::vector<TalkNoted>, storage::StorageFailure> talksAbout(storage::Connection &connection, ledger::Keys &keys,
                                                                   const EvaluationId &evaluation)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(feedback::listTalks);
        storage::Binder(row).id(evaluation);
        std::vector<TalkNoted> out;
        while (row.executeStep()) {
            const auto sealed = ledger::SealedText::fromBytes(storage::bytesOf(row.getColumn(2)));
            auto words = sealed ? ledger::open(keys, *sealed) : Failure{ledger::OpenError::Damaged};
            out.push_back({.lead = storage::idOf<PersonId>(row.getColumn(0)),
                           .on = dayFromText(row.getColumn(1).getString()).value_or(Day{}),
                           .words = words ? std::move(*words) : std::string{},
                           .isErased = !words});
        }
        return out;
    });
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#include "forms/feedback/alerts.h"

#include "core/storage/row.h"
#include "forms/facts/feedback_facts.h"
#include "forms/feedback/sql.h"

namespace ringtrue::forms {

Result<std::vector<Alert>, storage::StorageFailure> alerts(storage::Connection &connection, std::int64_t limit)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(feedback::listAlerts);
        storage::Binder(row).integer(limit);
        std::vector<Alert> out;
        while (row.executeStep()) {
            Alert alert{.evaluation = evaluationSummaryOf(row), .classes = {}};
            for (const auto &text : storage::splitWords(row.getColumn(14).getString()))
                if (const auto errorClass = errorClassFromWord(text))
                    alert.classes.push_back(*errorClass);
            out.push_back(std::move(alert));
        }
        return out;
    });
}

Result<Done, FeedbackFailure> seeAlert(const FeedbackParts &parts, const PersonId &lead, const EvaluationId &evaluation)
{
    if (auto refused = refusalOf(parts.connection, lead, organisation::Task::ReleaseFeedback))
        return Failure{std::move(*refused)};
    if (const auto found = revisionsOf(parts.connection, evaluation); !found)
        return Failure{found.error()};
    const auto stored = parts.ledger.append(lead, alertSeenFact(evaluation), storage::Spend::Reserve);
    return stored ? Result<Done, FeedbackFailure>(Done{}) : Failure{feedbackFailure(stored.error())};
}

} // namespace ringtrue::forms

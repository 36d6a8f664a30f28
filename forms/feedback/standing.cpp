// SPDX-License-Identifier: Apache-2.0
#include "forms/feedback/standing.h"

#include "core/organisation/directory.h"
#include "core/storage/row.h"
#include "forms/feedback/sql.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// @p all, of which each but the first supersedes another one, in that order. Of two revisions of one the later id
/// comes last.
std::vector<EvaluationSummary> inOrder(std::vector<EvaluationSummary> all)
{
    std::vector<EvaluationSummary> out;
    const auto isNext = [&](const EvaluationSummary &one) {
        return !one.supersedes || std::ranges::find(out, *one.supersedes, &EvaluationSummary::id) != out.end()
               || std::ranges::find(all, *one.supersedes, &EvaluationSummary::id) == all.end();
    };
    while (!all.empty()) {
        const auto next = std::ranges::find_if(all, isNext);
        const auto at = next == all.end() ? all.begin() : next; // in a ring: there is none
        out.push_back(std::move(*at));
        all.erase(at);
    }
    return out;
}

} // namespace

bool Revisions::isEvaluator(const PersonId &person) const
{
    return std::ranges::find(all, person, &EvaluationSummary::evaluator) != all.end();
}

Result<Revisions, FeedbackFailure> revisionsOf(storage::Connection &connection, const EvaluationId &evaluation)
{
    auto found = storage::read(connection, [&] {
        auto &row = connection.prepared(feedback::listRevisions);
        storage::Binder(row).id(evaluation);
        std::vector<EvaluationSummary> out;
        while (row.executeStep())
            out.push_back(evaluationSummaryOf(row));
        return out;
    });
    if (!found)
        return Failure{feedbackFailure(found.error())};
    if (found->empty())
        return Failure{feedbackFailure(FeedbackError::Unreadable, evaluation)};
    return Revisions{.all = inOrder(std::move(*found))};
}

Result<EvaluationSummary, FeedbackFailure> standingEvaluation(storage::Connection &connection, const EvaluationId &id)
{
    auto revisions = revisionsOf(connection, id);
    if (!revisions)
        return Failure{revisions.error()};
    const auto &standing = revisions->standing();
    if (standing.id != id) {
        auto failure = feedbackFailure(FeedbackError::Superseded, id);
        failure.revision = standing.id;
        return Failure{std::move(failure)};
    }
    if (standing.isOfOneself())
        return Failure{feedbackFailure(FeedbackError::OfOneself, id)};
    return standing;
}

std::optional<FeedbackFailure> refusalOf(storage::Connection &connection, const PersonId &person,
                                         organisation::Task task)
{
    const auto allowed = organisation::mayNow(connection, person, task);
    if (!allowed)
        return feedbackFailure(allowed.error());
    return *allowed ? std::nullopt : std::optional{feedbackFailure(FeedbackError::NotAllowed)};
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/permissions.h"
#include "forms/feedback/feedback_failure.h"
#include "forms/service/evaluation_list.h"

#include <vector>

namespace ringtrue::forms {

/// What the use cases of this folder work with, on the ledger's thread.
struct FeedbackParts {
    ledger::Ledger &ledger;
    storage::Connection &connection;
    ledger::Keys &keys;
    const ledger::BlobStore &blobs;
};

/// Runs @p job(FeedbackParts) on the ledger's thread and waits for its Result, whose failures are FeedbackFailures.
/// Where the workspace is only read: Ledger, with ReadOnly.
template <typename Job>
auto withFeedbackParts(service::Workspace &workspace, Job job) -> std::invoke_result_t<Job &, const FeedbackParts &>
{
    if (!workspace.canWrite())
        return Failure{feedbackFailure(storage::StorageFailure{storage::StorageError::ReadOnly, 0})};
    return workspace
        .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
            return job(FeedbackParts{ledger, connection, workspace.keys(), workspace.blobs()});
        })
        .get();
}

/// An evaluation with what it superseded and what superseded it, each of them a revision of the one before.
struct Revisions {
    std::vector<EvaluationSummary> all; ///< from the first to the one that stands; at least one

    const EvaluationSummary &standing() const { return all.back(); }
    /// Whether @p person gave one of them.
    bool isEvaluator(const PersonId &person) const;
};

/// Unreadable where there is no such evaluation here.
Result<Revisions, FeedbackFailure> revisionsOf(storage::Connection &connection, const EvaluationId &evaluation);

/// The evaluation @p id, where it is the one that stands and somebody else's work: OfOneself, Superseded, Unreadable.
Result<EvaluationSummary, FeedbackFailure> standingEvaluation(storage::Connection &connection, const EvaluationId &id);

/// NotAllowed where the roles that @p person has now do not allow @p task.
std::optional<FeedbackFailure> refusalOf(storage::Connection &connection, const PersonId &person,
                                         organisation::Task task);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/exact.h"
#include "core/base/sha256.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// What lists show of an evaluation; answers and terms are read by evaluationRecord().
struct EvaluationSummary {
    EvaluationId id;
    InteractionId interaction;
    std::int32_t segment = 0;
    PersonId evaluator;
    PersonId agent;
    Hash formVersion{};
    Instant submittedAt;
    std::optional<Exact> raw;   ///< 0..100, before a fail; nothing: it has no score
    std::optional<Exact> final; ///< after a fail
    std::string outcome;        ///< `pass`, `fail`, `none`: what was decided; told is ScoringPolicies::outcomeOf()
    std::optional<EvaluationId> supersedes;
    std::optional<Instant> visibleFrom{}; ///< when its agent may see it; nothing: it is not released

    /// Somebody said it of themselves.
    bool isOfOneself() const { return evaluator == agent; }
};

/// Who reads a list of evaluations of many interactions; for one interaction see readable_evaluations.h, which has
/// the same rule.
struct ListReader {
    PersonId person;
    bool readsOthers = false;           ///< may read the scores of others
    std::vector<InteractionId> filling; ///< interactions they have begun to evaluate, and not submitted
    Instant now{};                      ///< agents read what is released to them
};

struct EvaluationFilter {
    std::optional<PersonId> evaluator;
    std::optional<PersonId> agent;
    std::optional<InteractionId> interaction;
    std::int64_t limit = 1000;
    std::optional<ListReader> reader{}; ///< only what they may read; not with an interaction
};

/// Evaluations that pass @p filter, the newest first.
Result<std::vector<EvaluationSummary>, storage::StorageFailure> evaluations(storage::Connection &connection,
                                                                            const EvaluationFilter &filter);

/// The revision that took the place of @p evaluation, if any; of several the last.
Result<std::optional<EvaluationId>, storage::StorageFailure> revisionOf(storage::Connection &connection,
                                                                        const EvaluationId &evaluation);

/// How many @p evaluator submitted at or after @p since.
Result<std::int64_t, storage::StorageFailure> countEvaluations(storage::Connection &connection,
                                                               const PersonId &evaluator, Instant since);

/// The summary in the present row of a statement whose first fourteen columns are those of the view
/// `evaluation` without `millionths`, in its order, and visible_from and visible_offset of its release.
EvaluationSummary evaluationSummaryOf(SQLite::Statement &row);

} // namespace ringtrue::forms

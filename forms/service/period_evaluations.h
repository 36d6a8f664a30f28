// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/storage/connection.h"
#include "forms/score/submitted_score.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/versions.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ringtrue::forms {

struct PeriodFilter {
    std::optional<FormSlug> form{};
    std::optional<PersonId> agent{};
    std::optional<std::int64_t> from{};   ///< microseconds since 1970, in the zone an evaluation was submitted in
    std::optional<std::int64_t> before{}; ///< likewise; that moment is no part of the period
    std::optional<ListReader> reader{};   ///< only what they may read
};

/// A submitted evaluation as figures need it: nothing sealed is opened.
struct PeriodEvaluation {
    EvaluationId id;
    InteractionId interaction;
    std::shared_ptr<const LoadedForm> form; ///< one for all evaluations of a version
    std::vector<Answer> answers;            ///< written answers and comments are empty
    SubmittedScore score;
    Instant submittedAt{};
};

struct PeriodEvaluations {
    std::vector<PeriodEvaluation> evaluations; ///< in force, the oldest first
    std::size_t selfEvaluations = 0;           ///< left out: they enter no average
    std::size_t unreadable = 0;                ///< left out: their form version is not here, or does not fit them
};

/// The evaluations that averages and accuracies of a period are made of. A revised one is in it as its revision.
Result<PeriodEvaluations, storage::StorageFailure> periodEvaluations(storage::Connection &connection,
                                                                     const PeriodFilter &filter);

} // namespace ringtrue::forms

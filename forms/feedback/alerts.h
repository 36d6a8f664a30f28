// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "forms/feedback/standing.h"

#include <cstdint>
#include <vector>

namespace ringtrue::forms {

/// An evaluation with a customer- or compliance-critical error that no lead has seen yet.
struct Alert {
    EvaluationSummary evaluation;
    std::vector<ErrorClass> classes; ///< those two only, each once
};

/// The alerts that nobody has seen, the newest first, at most @p limit. What a revision put right alerts no more.
Result<std::vector<Alert>, storage::StorageFailure> alerts(storage::Connection &connection, std::int64_t limit);

/// Notes that @p lead has seen it.
///
/// @return NotAllowed, Unreadable, or why it was not stored
Result<Done, FeedbackFailure> seeAlert(const FeedbackParts &parts, const PersonId &lead,
                                       const EvaluationId &evaluation);

} // namespace ringtrue::forms

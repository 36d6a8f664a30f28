// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/storage/connection.h"
#include "forms/facts/evaluation_fact.h"
#include "forms/score/explanation.h"
#include "forms/service/versions.h"

#include <memory>

namespace ringtrue::forms {

enum class RecordError {
    Missing,     ///< no such evaluation
    FormMissing, ///< the form version it pins is not here yet
    Unreadable,  ///< it does not fit its form, or a newer version made it
    Store        ///< the workspace could not be read
};

/// A submitted evaluation with the form it was made on.
struct LoadedEvaluation {
    EvaluationRecord record;
    std::shared_ptr<const LoadedForm> form;
};

Result<LoadedEvaluation, RecordError> loadEvaluation(storage::Connection &connection, ledger::Keys &keys,
                                                     const EvaluationId &evaluation);

/// Why it has its score: every term, down to its evidence and up to the promise.
Explanation explain(const LoadedEvaluation &evaluation);

} // namespace ringtrue::forms

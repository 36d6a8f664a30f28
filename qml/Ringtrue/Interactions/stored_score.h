// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/service/evaluation_list.h"
#include "forms/service/scoring_policies.h"

#include <string>

namespace ringtrue::qml {

/// A submitted score as its form version rounds it and, after a fail, displays it; numbers with a decimal point.
struct StoredScore {
    std::string figure; ///< the one to show first; empty: no score
    std::string other;  ///< the raw score beside a failed one, where the form displays both
    double share = 0;   ///< of the figure, 0..1
    bool failed = false;
};

/// That of @p evaluation. For the reading thread.
StoredScore storedScore(storage::Connection &connection, forms::ScoringPolicies &policies,
                        const forms::EvaluationSummary &evaluation);

} // namespace ringtrue::qml

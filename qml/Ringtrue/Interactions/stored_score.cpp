// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/stored_score.h"

#include "forms/score/shown_score.h"

namespace ringtrue::qml {

StoredScore storedScore(storage::Connection &connection, forms::ScoringPolicies &policies,
                        const forms::EvaluationSummary &evaluation)
{
    const auto &policy = policies.of(connection, evaluation.formVersion);
    const auto shown = forms::shownScore(evaluation.raw, evaluation.final, policy);
    StoredScore out;
    out.failed = policies.outcomeOf(connection, evaluation) == forms::Outcome::Fail;
    if (!shown.score)
        return out;
    out.figure = forms::scoreText(*shown.score, policy);
    out.share = shown.score->approximate() / 100;
    if (shown.other)
        out.other = forms::scoreText(*shown.other, policy);
    return out;
}

} // namespace ringtrue::qml

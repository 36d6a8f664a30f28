// SPDX-License-Identifier: Apache-2.0
#include "forms/service/scoring_policies.h"

#include "forms/score/submitted_score.h"
#include "forms/score/told_outcome.h"
#include "forms/service/versions.h"

namespace ringtrue::forms {

const ScoringPolicies::Read &ScoringPolicies::read(storage::Connection &connection, const Hash &hash)
{
    if (const auto known = m_read.find(hash); known != m_read.end())
        return known->second;
    const auto form = loadForm(connection, hash);
    return m_read.emplace(hash, form ? Read{(*form)->form.scoring, canFailByError((*form)->plan)} : Read{})
        .first->second;
}

const ScoringPolicy &ScoringPolicies::of(storage::Connection &connection, const Hash &hash)
{
    return read(connection, hash).policy;
}

Outcome ScoringPolicies::outcomeOf(storage::Connection &connection, const EvaluationSummary &evaluation)
{
    return toldOutcome({.outcome = outcomeFromWord(evaluation.outcome).value_or(Outcome::None),
                        .hasScore = evaluation.final.has_value(),
                        .failsByError = read(connection, evaluation.formVersion).failsByError});
}

} // namespace ringtrue::forms

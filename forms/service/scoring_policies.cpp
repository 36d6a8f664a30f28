// SPDX-License-Identifier: Apache-2.0
#include "forms/service/scoring_policies.h"

#include "forms/service/versions.h"

namespace ringtrue::forms {

const ScoringPolicy &ScoringPolicies::of(storage::Connection &connection, const Hash &hash)
{
    if (const auto known = m_read.find(hash); known != m_read.end())
        return known->second;
    const auto form = loadForm(connection, hash);
    return m_read.emplace(hash, form ? (*form)->form.scoring : ScoringPolicy{}).first->second;
}

} // namespace ringtrue::forms

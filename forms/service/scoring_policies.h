// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "core/storage/connection.h"
#include "forms/model/scoring_policy.h"
#include "forms/score/score.h"
#include "forms/service/evaluation_list.h"

#include <map>

namespace ringtrue::forms {

/// The scoring policies of published forms, each read once: a list shows every score as its form version rounds and
/// displays it, and tells what it came to.
class ScoringPolicies {
public:
    /// That of the form version @p hash; the default one where the version is not here yet or cannot be read.
    const ScoringPolicy &of(storage::Connection &connection, const Hash &hash);
    /// What people are told that @p evaluation came to, as toldOutcome(); what was decided where its form version is
    /// not here.
    Outcome outcomeOf(storage::Connection &connection, const EvaluationSummary &evaluation);

private:
    struct Read {
        ScoringPolicy policy;
        bool failsByError = false; ///< canFailByError()
    };
    const Read &read(storage::Connection &connection, const Hash &hash);

    std::map<Hash, Read> m_read;
};

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "core/storage/connection.h"
#include "forms/model/scoring_policy.h"

#include <map>

namespace ringtrue::forms {

/// The scoring policies of published forms, each read once: a list shows every score as its form version rounds and
/// displays it.
class ScoringPolicies {
public:
    /// That of the form version @p hash; the default one where the version is not here yet or cannot be read.
    const ScoringPolicy &of(storage::Connection &connection, const Hash &hash);

private:
    std::map<Hash, ScoringPolicy> m_read;
};

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/transcript.h"
#include "forms/model/scoring_policy.h"
#include "forms/score/explanation.h"

#include <nlohmann/json.hpp>

#include <string>

namespace ringtrue::cli {

/// Why a score: every term down to its evidence, quoted from @p transcript, and up to the promise.
nlohmann::json explanationJson(const forms::Explanation &explanation, const forms::ScoringPolicy &policy,
                               const Transcript &transcript);
std::string explanationWords(const forms::Explanation &explanation, const forms::ScoringPolicy &policy,
                             const Transcript &transcript);

} // namespace ringtrue::cli

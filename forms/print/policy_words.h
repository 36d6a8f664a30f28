// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/scoring_policy.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The rules of @p policy, a sentence each, for people who read @p language (BCP 47; English where we have no words in
/// it).
std::vector<std::string> policyWords(const ScoringPolicy &policy, std::string_view language);

} // namespace ringtrue::forms

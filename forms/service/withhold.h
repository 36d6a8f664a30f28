// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/rings_true_facts.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ringtrue::forms {

/// Which groups of people can be told of, so that neither a group shown nor the rest, which follows from the whole by
/// subtraction, is of fewer than fewestShown people. Groups below it are withheld; where they and @p others together
/// are fewer (but somebody), the smallest group that is shown is withheld as well, the first of equal ones, until the
/// rest is large enough or nothing is shown.
///
/// @param sizes   how many people are in each group; nobody is in two
/// @param others  how many are in none of them
/// @return for each group whether it can be shown
std::vector<bool> shownGroups(std::span<const std::int64_t> sizes, std::int64_t others);

} // namespace ringtrue::forms

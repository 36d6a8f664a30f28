// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/rounds.h"

#include <span>
#include <vector>

namespace ringtrue::forms {

/// Which groups of people can be told of, so that neither a group shown nor the rest, which follows from the whole by
/// subtraction, is one of which nothing can be said (canBeTold()). Such groups are withheld; where they and @p others
/// together are such a group (but somebody), the smallest group that is shown is withheld as well, the first of equal
/// ones, until the rest is large enough or nothing is shown.
///
/// @param sizes   how many people are in each group; nobody is in two
/// @param others  how many are in none of them
/// @return for each group whether it can be shown
std::vector<bool> shownGroups(std::span<const People> sizes, People others);

} // namespace ringtrue::forms

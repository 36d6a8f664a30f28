// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/rings_true_facts.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ringtrue::forms {

/// Where one person stands: of each cut the number of their group, from 1, or 0 where they are in none of it. No number
/// is of two cuts.
struct Standing {
    std::array<std::size_t, allCuts.size()> groups{};
    bool onPaper = false;
};

/// Which groups can be told of together, so that no sum and no difference of the whole and of groups, of whichever cuts
/// and however often each is taken, is of people of whom nothing can be said (canBeTold()). Groups are taken one after
/// another, by cut, then the largest first, of equal ones the last; one that would break this is left out.
///
/// What can be worked out of sums is f(person) = a(group of one cut) + b(group of the next) + ..; it tells of those for
/// whom f is not 0. Two groups of a cut of which five people each, in pairs, are alike in all other cuts are the same
/// to an f that tells of fewer than five: in one pair at least f is 0 for both. So are the groups of a cut that follows
/// from another one, since b can hold what a says. Taken together until nothing changes, people who are still alike in
/// all cuts have one f: where they are five at least or nobody, everywhere, no f tells of fewer. Those who signed in
/// are looked at once more, without the papers. So more may be left out than has to be (where the groups of a cut are
/// very many, they are not compared), never less.
///
/// @param people  everybody that the groups and the whole are of
/// @param can     which groups can be told of, each cut for itself (shownGroups()); the first is number 1
/// @return for each group whether it is told of; none that cannot
std::vector<bool> toldTogether(std::span<const Standing> people, const std::vector<bool> &can);

} // namespace ringtrue::forms

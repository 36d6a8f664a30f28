// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/rings_true_facts.h"
#include "forms/service/rings_true_sheet.h"

#include <cstddef>
#include <vector>

namespace ringtrue::forms {

/// Places of answers.
using Members = std::vector<std::size_t>;

Members everybody(const std::vector<RingsTrueAnswer> &answers);
People peopleOf(const std::vector<RingsTrueAnswer> &answers, const Members &members);

/// Who rated one pillar, and how.
struct Rated {
    RatingCounts counts{};
    People people;
};

/// The ratings that @p members gave the pillar in place @p pillar of the sheet.
Rated ratedBy(const std::vector<RingsTrueAnswer> &answers, const Members &members, std::size_t pillar);

/// Against what few people are guarded.
enum class Guarded {
    GroupsOnly, ///< in the groups of each cut for itself, and not in what they gave the pillars: no record says more
    AllCuts     ///< in sums and differences of groups of several cuts: toldTogether()
};

/// The groups of all cuts of @p sheet that can be told of, by cut, then value, with what they gave; of each pillar
/// nothing where it cannot be told.
std::vector<CutCounts> groupsTold(const RingsTrueSheet &sheet, const std::vector<RingsTrueAnswer> &answers,
                                  Guarded guarded);

} // namespace ringtrue::forms

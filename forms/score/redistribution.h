// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/score/scoring_plan.h"
#include "forms/score/tally.h"

namespace ringtrue::forms {

/// Sets whole and the sections' factors for weights that stay within their section: a section keeps its
/// weight as long as anything in it counts, and sections in which nothing counts leave theirs to the others: first to
/// what is in the same outer section.
///
/// @param out  its sections hold what counts in each (possible), not yet multiplied
/// @return false where 128 bits are too few, or sections are nested; Exact always succeeds
bool redistributeInSections(const ScoringPlan &plan, const PlanNumbers<Int128> &numbers, Tallies<Int128> &out);
bool redistributeInSections(const ScoringPlan &plan, const PlanNumbers<Exact> &numbers, Tallies<Exact> &out);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/scoring_plan.h"

namespace ringtrue::forms {

/// @p form made ready to score; done once per form version.
///
/// Question weights are shared equally between the behaviours they trace to (and the obligation).
/// Behaviours among colleagues and those that @p vision does not have get nothing.
/// @param vision  nullptr: there are no pillars; all but obligations is untraced
ScoringPlan compile(const Form &form, const Vision *vision);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"
#include "forms/model/form.h"
#include "forms/score/score_bounds.h"

#include <optional>

namespace ringtrue::forms {

/// Reports weights and points of so many digits that some answers would make a score that no fact can hold.
///
/// @return how high and how long scores can become; nothing where they can become too long
std::optional<ScoreBounds> lintLengths(const Form &form, const Vision *vision, Collected &out);

/// Reports bonus questions that lift a score higher than a fact can hold.
void lintHighest(const ScoreBounds &bounds, Collected &out);

} // namespace ringtrue::forms

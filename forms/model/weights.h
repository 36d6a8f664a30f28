// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <vector>

namespace ringtrue::forms {

/// What each question weighs before anything is not applicable, in the form's order; only proportions
/// matter. 0 for text questions and for those that can earn no points.
std::vector<Exact> baseWeights(const Form &form);

/// The same as shares of 100; a bonus question's share comes on top of them.
std::vector<Exact> weightShares(const Form &form);

} // namespace ringtrue::forms

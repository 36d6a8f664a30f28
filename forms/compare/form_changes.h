// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/compare/change.h"
#include "forms/model/form.h"

#include <vector>

namespace ringtrue::forms {

/// What changed from @p before to @p after; sections, questions, answers and obligations are found again by their ids.
std::vector<Change> formChanges(const Form &before, const Form &after);

} // namespace ringtrue::forms

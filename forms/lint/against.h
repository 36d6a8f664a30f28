// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/finding.h"
#include "forms/model/form.h"

#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// "Same question?": questions of @p form that keep the id of one of @p previous, the version before, and no longer ask
/// the same by type, answers or points; questions at which errors are of other classes, and scoring or weights by which
/// the same answers score otherwise. Their trends are marked, and nothing is refused.
std::vector<Finding> lintAgainst(const Form &previous, const Form &form, const Places &places, std::string_view file);

} // namespace ringtrue::forms

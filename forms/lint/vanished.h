// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/finding.h"
#include "forms/model/form.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Traces of a published @p form to behaviours that its vision no longer has: it could not be published again as it is.
///
/// @param vision  version @p number of the vision that it names
std::vector<Finding> lintVanished(const Form &form, const Places &places, std::string_view file, const Vision &vision,
                                  std::int64_t number);

} // namespace ringtrue::forms

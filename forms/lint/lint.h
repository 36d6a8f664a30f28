// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/parse/parse.h"

#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// What in @p form makes no sense, may not be meant or cannot be scored, in the file's order.
///
/// @param vision  the vision that the form names; nullptr: its traces cannot be checked (a caution)
std::vector<Finding> lintForm(const Form &form, const Places &places, std::string_view file, const Vision *vision);

/// The same of a vision.
///
/// @param cxVision  the CX vision whose pillars it serves; nullptr: `serves` is not checked
std::vector<Finding> lintVision(const Vision &vision, const Places &places, std::string_view file,
                                const Vision *cxVision = nullptr);

/// Reads and lints: the findings of both.
ParsedForm checkForm(std::string_view bytes, std::string_view file, const Vision *vision);
ParsedVision checkVision(std::string_view bytes, std::string_view file, const Vision *cxVision = nullptr);

} // namespace ringtrue::forms

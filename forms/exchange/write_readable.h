// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/vision.h"
#include "forms/model/finding.h"
#include "forms/model/form.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The file of @p form as writeYaml() has it, once it was read again as the same content: whoever puts a file in the
/// place of an earlier one writes this, and keeps the earlier one where it is refused.
///
/// @param file  the name that findings give
/// @return at least one error: those that reading the text finds, at their places in that text, or ReadsOtherwise
Result<std::string, std::vector<Finding>> writeReadable(const Form &form, std::string_view file = {});
Result<std::string, std::vector<Finding>> writeReadable(const Vision &vision, std::string_view file = {});

/// The same for a text that was written before, as writeYaml() has it: ReadsOtherwise too where it has it otherwise.
std::vector<Finding> findUnreadableForm(std::string_view text, std::string_view file = {});
std::vector<Finding> findUnreadableVision(std::string_view text, std::string_view file = {});

} // namespace ringtrue::forms

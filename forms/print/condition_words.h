// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <string>
#include <string_view>

namespace ringtrue::forms {

/// @p condition in words, as the end of a sentence that begins with "if": `question 4 was answered with “Yes”`.
/// Questions are named by their numbers in @p form, from 1; one that is not there, by its id.
std::string conditionWords(const Condition &condition, const Form &form, std::string_view language);

} // namespace ringtrue::forms

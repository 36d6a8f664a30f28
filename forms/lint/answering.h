// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/lint/collected.h"
#include "forms/model/form.h"

#include <string>

namespace ringtrue::forms {

/// Reports what of a question's options, scale, number, files, default and error class does not fit its type.
///
/// @param path  where the question stands
void lintAnswering(const Form &form, const Question &question, const std::string &path, Collected &out);

} // namespace ringtrue::forms

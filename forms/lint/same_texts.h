// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/lint/collected.h"
#include "forms/model/form.h"

namespace ringtrue::forms {

/// Finds questions of a form, and answers to one question, that read the same (sameWords()).
void lintSameTexts(const Form &form, Collected &out);

} // namespace ringtrue::forms

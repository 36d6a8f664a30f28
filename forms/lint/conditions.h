// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/lint/collected.h"
#include "forms/model/form.h"

namespace ringtrue::forms {

/// Finds conditions on questions and answers that are not there, and questions that wait for each other.
void lintConditions(const Form &form, Collected &out);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/lint/collected.h"
#include "forms/model/form.h"

namespace ringtrue::forms {

/// Finds a form that sees the contact only: 90 of 100 or more ask about what happens during it, and nothing for
/// information about what was before or comes after. A check of obligations may well do so.
void lintPhases(const Form &form, Collected &out);

} // namespace ringtrue::forms

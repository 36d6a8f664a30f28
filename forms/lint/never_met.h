// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/lint/collected.h"
#include "forms/model/form.h"

namespace ringtrue::forms {

/// Finds sections and questions that no answers can lead to, by trying them. Where many questions decide together,
/// where trying would take long, or a condition is wrong in itself (another finding), nothing is said.
void lintNeverMet(const Form &form, Collected &out);

} // namespace ringtrue::forms

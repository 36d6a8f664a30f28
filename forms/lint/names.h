// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"
#include "forms/model/form.h"

namespace ringtrue::forms {

/// Finds scopes that do not fit the kind of a vision, and names that call a function's vision CX or the organisation's
/// a service vision; in every language.
void lintNames(const Vision &vision, Collected &out);

/// Finds a form that calls itself CX without being of a CX vision: an error where its vision is a function's, a caution
/// where it is not at hand.
void lintNames(const Form &form, const Vision *vision, Collected &out);

} // namespace ringtrue::forms

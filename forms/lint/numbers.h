// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"
#include "forms/model/form.h"

namespace ringtrue::forms {

/// Reports weights and points of which some answers would make a score that no fact can hold: numbers of too many
/// digits, or bonus questions that lift it too high.
void lintNumbers(const Form &form, const Vision *vision, Collected &out);

} // namespace ringtrue::forms

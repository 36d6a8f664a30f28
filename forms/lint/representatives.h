// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <optional>
#include <vector>

namespace ringtrue::forms {

/// Some answers to @p question, one of each kind that the conditions of @p form tell apart: what none of them leads to,
/// no answer leads to.
///
/// @return nothing where a condition compares with what the question cannot be answered with, or with too much
std::optional<std::vector<AnswerValue>> representatives(const Question &question, const Form &form);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
// Which vision a form traces to.
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// Makes the form trace to @p vision (nullptr: to none). Traces that lead nowhere there go, all of them in one step:
/// questionsThatLose() names where they are before.
void traceTo(Form &form, const Vision *vision);

/// Takes the traces from @p section that lead nowhere in @p vision (nullptr: all).
void dropUnknownTraces(Section &section, const Vision *vision);

/// The questions that lose a trace where @p form traces to @p vision (nullptr: to none), in the form's order.
std::vector<QuestionSlug> questionsThatLose(const Form &form, const Vision *vision);

/// Adds the slug of a contact type that the form is for, or takes it away; none is left: it is for all.
void setContactType(Form &form, const std::string &slug, bool isFor);

} // namespace ringtrue::forms

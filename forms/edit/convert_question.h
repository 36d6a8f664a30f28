// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/edit_questions.h"

namespace ringtrue::forms {

/// The two options of a yes-no question, without anything else.
std::vector<AnswerOption> yesAndNo(const StartingWords &words);

/// @p question as one of @p type: setType() says how. Conditions of others are not looked at.
Question converted(Question question, QuestionType type, const StartingWords &words);

/// True where @p comparison can be met by an answer to @p question; options that it does not have are taken out first.
bool makesSense(const Question &question, Condition &comparison);

} // namespace ringtrue::forms

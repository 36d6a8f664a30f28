// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <string>

/// One answer on the command line, in a dispute or its decision.
namespace ringtrue::cli {

/// The answer to @p question that @p text writes as an answers file does, whose quotes around a text are left out:
/// `yes`, `7`, `not-applicable`, `["late", "rude"]`, `{"start": 2, "end": 4}`; or a refusal that says why it writes
/// none.
Result<AnswerValue, Reply> answerCalled(const forms::Form &form, const QuestionSlug &question, const std::string &text);

/// @p value as an answers file has it; null where there is none.
nlohmann::json answerJson(const AnswerValue &value);
/// The same for people: options in the words of @p form.
std::string answerWords(const forms::Form &form, const QuestionSlug &question, const AnswerValue &value);
/// `6 “Did they say when?” (next)`; the id alone where the form has no such question.
std::string questionName(const forms::Form &form, const QuestionSlug &question);

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "forms/model/form.h"
#include "forms/service/answers_file.h"

#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The answers to @p form that a JSON text gives, to be scored without a workspace:
///
///     {"greeting": {"option": "yes"}, "said": {"options": ["name", "reason"]}, "feeling": {"value": 7},
///      "closing": {"not_applicable": true}}
///
/// `option` answers yes-no and choice, `options` multiple (at least one, each once), `value` a scale or number (JSON
/// number; a number also as text, `"12.5"`), text (`"words"`), date (`"2026-11-22"`), time (`"14:05"`) and emotion
/// (`{"start": 2, "end": 4}`, one of them null at most). A question left out is unanswered. In the form's order.
///
/// @return everything that is wrong, each with its question: NotJson, TooDeep, TooMany, NotQuestions, TwiceNamed,
///   UnknownQuestion, UnknownOption, OutsideScale, NotApplicableNotAllowed, UnknownKey, WrongType, UnseenCharacter and
///   what stands behind it. A question that is asked only under a condition may be answered all the same.
Result<std::vector<Answer>, std::vector<AnswersFinding>> readScoreAnswers(std::string_view text, const Form &form);

/// The words of JSON output: `unknown-question`, `outside-scale` ...
std::string_view word(AnswersProblem problem);

} // namespace ringtrue::forms

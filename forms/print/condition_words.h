// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <functional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// @p condition in words, as the end of a sentence that begins with "if": `question 4 was answered with “Yes”`.
/// Questions are named by their numbers in @p form, from 1; one that is not there, by its id.
std::string conditionWords(const Condition &condition, const Form &form, std::string_view language);

/// What questions and answers to them are called.
struct ConditionNames {
    std::function<std::string(const QuestionSlug &question)> question;
    std::function<std::string(const QuestionSlug &question, const std::string &answer)> answer;
};
/// The same with other names: `question “greeting” was answered with “yes”`.
std::string conditionWords(const Condition &condition, const ConditionNames &names, std::string_view language);
/// Each called by its id.
ConditionNames namesByIds(std::string_view language);

} // namespace ringtrue::forms

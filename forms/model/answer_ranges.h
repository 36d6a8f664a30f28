// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <cstddef>
#include <optional>

namespace ringtrue::forms {

/// How many options a multiple-choice question may have.
inline constexpr std::size_t mostMultipleOptions = 30;
/// How many characters a written number may have, in a form's file, a file of answers or a field.
inline constexpr std::size_t longestNumber = 40;
/// How many files a question may take.
inline constexpr int mostFiles = 20;

/// Whether @p value lies within @p range and has no more decimals.
bool isWithin(const NumberRange &range, const Exact &value);

/// Why a value is no answer to a question of its type.
enum class AnswerFlaw {
    OtherType,     ///< an option for a scale, words for a choice ...
    UnknownOption, ///< the question has no such option
    OutsideRange,  ///< below min or above max, too many decimals, too many files, no such date or time
    NotTogether    ///< options that are picked alone beside others, one twice, or none
};
/// Nothing where @p value fits @p question. Unanswered fits all; NotApplicable is not looked at here.
std::optional<AnswerFlaw> flawOf(const Question &question, const AnswerValue &value);

/// The answer that @p question proposes; nothing where it proposes none, or what it says is none.
std::optional<AnswerValue> defaultValue(const Question &question);

} // namespace ringtrue::forms

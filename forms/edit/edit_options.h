// SPDX-License-Identifier: Apache-2.0
// The answer options of a question, and the described values of its scale.
#pragma once

#include "forms/edit/edit_error.h"
#include "forms/edit/edit_sections.h"
#include "forms/model/form.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// A new option without words, at the end; of a number a range from above the last one's.
/// @return NoSuchQuestion; OtherType; FixedOptions
Result<AnswerOptionSlug, EditError> addOption(Form &form, const QuestionSlug &question);

/// Takes the option away, out of conditions and as default too. @return NoSuchQuestion, NoSuchOption, FixedOptions
Result<Edited, EditError> removeOption(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option);

/// @return NoSuchQuestion, NoSuchOption, AtTheEnd
EditResult moveOption(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option, Direction direction);

/// @return NoSuchQuestion, NoSuchOption, NotANumber, OutOfRange (below 0)
EditResult setPoints(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option, std::string_view points);
/// Where the range of a number begins, below 0 too. @return as setPoints(); OtherType
EditResult setFrom(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option, std::string_view from);
/// Whether the option of a multiple-choice question is picked alone. @return NoSuchQuestion, NoSuchOption, OtherType
EditResult setExclusive(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option, bool exclusive);

/// The ends of the scale, whole numbers from -1000 to 1000; described values outside go, comparisons with them too.
/// @return NoSuchQuestion; OtherType; NotANumber; OutOfRange, also where it would have fewer than 2 or more than 101
///         values
Result<Edited, EditError> setScaleEnds(Form &form, const QuestionSlug &question, std::string_view least,
                                       std::string_view most);
/// The description of the scale's value @p at, made where there is none yet.
/// @return null where the question has no scale with that value
ScaleLevel *levelToChange(Form &form, const QuestionSlug &question, std::int32_t at);
/// Takes descriptions away that say nothing. @return NoSuchQuestion, OtherType
EditResult dropEmptyLevels(Form &form, const QuestionSlug &question);

} // namespace ringtrue::forms

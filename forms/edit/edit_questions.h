// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/edit_error.h"
#include "forms/edit/edit_sections.h"
#include "forms/model/form.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// Words that an edit writes into a form, in the form's language: given by the caller.
struct StartingWords {
    std::string yes = "Yes";
    std::string no = "No";
};

/// A new yes-no question without words in @p section, at @p inSection (its end where that is beyond), of weight 10.
/// Its id is `question-7` until settleIds().
/// @return NoSuchSection
Result<QuestionSlug, EditError> addQuestion(Form &form, const SectionSlug &section, std::size_t inSection,
                                            const StartingWords &words);

/// A question like @p question after it, with an id like that of addQuestion(). @return NoSuchQuestion
Result<QuestionSlug, EditError> copyQuestion(Form &form, const QuestionSlug &question);

/// Takes the question away; comparisons that name it go out of the conditions of all others.
/// @return NoSuchQuestion
Result<Edited, EditError> removeQuestion(Form &form, const QuestionSlug &question);

/// Moves the question one place, over the edge of its section into the next one.
/// @return NoSuchQuestion; AtTheEnd
EditResult moveQuestion(Form &form, const QuestionSlug &question, Direction direction);

/// Moves the question to @p inSection of @p section, counted without it; its end where that is beyond.
/// @return NoSuchQuestion, NoSuchSection
EditResult moveQuestionTo(Form &form, const QuestionSlug &question, const SectionSlug &section, std::size_t inSection);

/// Makes the question one of @p type and keeps of its answers what makes sense there:
/// yes-no, choice and multiple keep options (of more than two the first and the last become yes and no); a scale's
/// levels become options and the other way round, by rising points; a number begins without ranges; what is never
/// scored loses answers, weight and class. Comparisons that no longer make sense go out of conditions.
/// @return NoSuchQuestion
Result<Edited, EditError> setType(Form &form, const QuestionSlug &question, QuestionType type,
                                  const StartingWords &words);

/// Blank: none of its own. @return NoSuchQuestion, NotANumber, OutOfRange
EditResult setWeight(Form &form, const QuestionSlug &question, std::string_view weight);

/// Makes the question trace to @p behaviour, or not any more. A question serves behaviours or obligations: the others
/// go. @return NoSuchQuestion
EditResult setTrace(Form &form, const QuestionSlug &question, const BehaviourSlug &behaviour, bool traces);
/// The same with an obligation. @return NoSuchQuestion, NoSuchObligation
EditResult setServes(Form &form, const QuestionSlug &question, const ObligationSlug &obligation, bool serves);

/// For information: it earns and weighs nothing. @return NoSuchQuestion
EditResult setScored(Form &form, const QuestionSlug &question, bool scored);
/// Lowest and highest value, below 0 too, or decimals of a number. @return NoSuchQuestion, OtherType, NotANumber,
/// OutOfRange
EditResult setNumberLeast(Form &form, const QuestionSlug &question, std::string_view least);
EditResult setNumberMost(Form &form, const QuestionSlug &question, std::string_view most);
EditResult setNumberDecimals(Form &form, const QuestionSlug &question, std::string_view decimals);

/// How many files may be added, 1 to 20. @return NoSuchQuestion, OtherType, NotANumber, OutOfRange
EditResult setFileMost(Form &form, const QuestionSlug &question, std::string_view most);

/// Blank: none. An option's id (of several: the one that is picked), or a number that the question takes.
/// @return NoSuchQuestion, NoSuchOption, NotANumber, OutOfRange, OtherType
EditResult setDefault(Form &form, const QuestionSlug &question, std::string_view answer);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
// Conditions of a form that is being edited. A part of a condition is named by the way to it: {1, 0} is the first part
// of the second part; {} is the whole.
#pragma once

#include "forms/edit/edit_error.h"
#include "forms/model/form.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace ringtrue::forms {

using ConditionPath = std::vector<std::size_t>;

/// The condition of a question or section; null where it has none.
const Condition *conditionOf(const Form &form, const PartSlug &owner);

/// The questions whose answers the condition of @p owner can look at, in the form's order: those that have options, a
/// scale or a number, or can be not applicable, and do not wait for @p owner themselves.
std::vector<QuestionSlug> conditionChoices(const Form &form, const PartSlug &owner);

/// What a comparison with @p question looks like at first: its first option picked, its scale or number at least in the
/// middle of its range, or not applicable.
/// @return OtherType where a condition cannot look at it; NoSuchQuestion
Result<Condition, EditError> firstComparison(const Form &form, const QuestionSlug &question);

/// Joins @p added to the part at @p path by All or Any: beside it where it stands among others so joined, else as a
/// group with it. Where @p owner has no condition, @p path is {} and @p added becomes it.
/// @return NoSuchCondition; Circle; NoSuchQuestion where @p added names none; NoSuchOption where it names no answer
EditResult joinCondition(Form &form, const PartSlug &owner, const ConditionPath &path, ConditionKind join,
                         Condition added);

/// Puts @p comparison in the place of the one at @p path. @return as joinCondition()
EditResult setComparison(Form &form, const PartSlug &owner, const ConditionPath &path, Condition comparison);

/// Makes the group at @p path All or Any. @return NoSuchCondition where there is no group
EditResult setJoin(Form &form, const PartSlug &owner, const ConditionPath &path, ConditionKind join);

/// Turns the part at @p path round: `not` of it, or what it was `not` of.
EditResult negateCondition(Form &form, const PartSlug &owner, const ConditionPath &path);

/// Takes the part at @p path away; a group that is left with one part becomes that part, an empty one goes.
EditResult removeCondition(Form &form, const PartSlug &owner, const ConditionPath &path);

/// Takes out of every condition of @p form what @p isGone says of a comparison: true, it goes. Comparisons may be
/// changed on the way.
/// @return those that changed, in the form's order
std::vector<PartSlug> takeComparisons(Form &form, const std::function<bool(Condition &comparison)> &isGone);

/// True for what compares with a question: all but All, Any and Not.
bool isComparison(ConditionKind kind);

/// A condition with the words of its questions and answers, for people to read. The sentence is made by the programs.
struct ConditionWords {
    ConditionKind kind = ConditionKind::Answers;
    std::size_t number = 0;           ///< of the question in the form, from 1; 0: there is none of that id
    std::string question;             ///< its words, or its id where there is none
    std::vector<std::string> answers; ///< words of options; points of a scale in writing
    Exact bound;
    std::vector<ConditionWords> parts;
    bool operator==(const ConditionWords &) const = default;
};
ConditionWords conditionWords(const Form &form, const Condition &condition);

} // namespace ringtrue::forms

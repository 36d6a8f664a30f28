// SPDX-License-Identifier: Apache-2.0
// Ids of the parts of a form that is being edited. They are made of the words once and stay when the words change.
#pragma once

#include "forms/edit/edit_error.h"
#include "forms/model/form.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::forms {

/// A new id for a part of @p form: made of @p words; without any `section-2`, `question-7`, which settleIds() replaces.
SectionSlug newSectionId(const Form &form, std::string_view words);
QuestionSlug newQuestionId(const Form &form, std::string_view words);
ObligationSlug newObligationId(const Form &form, std::string_view words);
/// Likewise, unique within @p question: `option-1`.
AnswerOptionSlug newOptionId(const Question &question, std::string_view words);

/// Changes an id and all that names it: conditions, defaults, traces, translations. @p to must be free.
void renameSection(Form &form, const SectionSlug &from, const SectionSlug &to);
void renameQuestion(Form &form, const QuestionSlug &from, const QuestionSlug &to);
void renameObligation(Form &form, const ObligationSlug &from, const ObligationSlug &to);
void renameOption(Form &form, const QuestionSlug &question, const AnswerOptionSlug &from, const AnswerOptionSlug &to);

/// What was renamed: the new ids by the old ones.
struct SettledIds {
    std::map<SectionSlug, SectionSlug> sections;
    std::map<QuestionSlug, QuestionSlug> questions;
    /// By the option's old id and that which its question had before.
    std::map<std::pair<QuestionSlug, AnswerOptionSlug>, AnswerOptionSlug> options;
    bool changed = false; ///< something was, of an obligation perhaps
};

/// When ids are made: as soon as a part is left, or now at the latest.
enum class SettleWhen { Left, Published };

/// Gives every part that was added without words and has some by now an id made of them. A question that reads as
/// another one does is a copy that waits for words of its own: it gets its id when it is published.
///
/// @param published  the version that @p form goes on from; what it has keeps its id, whatever it looks like. May be
///                   null.
SettledIds settleIds(Form &form, const Form *published, SettleWhen when = SettleWhen::Left);

/// Takes the translations of what lies at @p path away, or moves them to @p to: `questions/heard` with all below it.
void dropTranslations(Form &form, std::string_view path);
void moveTranslations(Form &form, std::string_view path, std::string_view to);

} // namespace ringtrue::forms

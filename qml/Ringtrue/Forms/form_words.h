// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/edit_conditions.h"
#include "forms/edit/edit_error.h"
#include "forms/edit/edit_questions.h"
#include "forms/model/form.h"
#include "forms/service/content_drafts.h"

#include <QString>
#include <QStringList>

namespace ringtrue::qml {

/// `Yes or no`, `One of several` ...: in the order of forms::QuestionType.
QStringList questionTypeNames();
/// When cause and attribution are asked for, as one of four choices: never, on lost points, on a critical error,
/// always.
int causeChoice(forms::Requirement cause);
forms::Requirement causeOf(int choice);
/// What a new question of yes and no has as its answers, in the form's language.
forms::StartingWords startingWords(const forms::Form &form);
/// Why an edit changed nothing, in a sentence.
QString editRefusal(forms::EditError error);
/// The same of what was typed: a day that is written as one, and that no calendar has, is told so.
QString typedRefusal(forms::EditError error, const QString &written);
/// What was typed as a number, as a file has it: `12,5` as `12.5` in German, a true minus as a hyphen. A sign that may
/// part thousands (`1,000` in English) becomes a blank, so that it is refused and not read as a decimal one.
std::string typedNumber(const QString &typed);
/// The number as a field shows it, with the language's own decimal sign: `12,5`, `1/3`.
QString fieldNumber(const Exact &number);
/// Why a draft is not on the disk: `disk is full`.
QString draftRefusal(const forms::ContentDraftFailure &failure);
/// `3 Proves who is calling` of a question by its number from 1.
QString numbered(std::size_t number, const std::string &words);
/// `asked when 2 Was it settled? is No, and not (...)`.
QString conditionSentence(const forms::ConditionWords &condition);

} // namespace ringtrue::qml

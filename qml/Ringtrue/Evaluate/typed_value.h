// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <QString>

namespace ringtrue::qml {

/// Whether the question is answered by typing in one line: a number, a date, a time.
bool isTyped(forms::QuestionType type);

/// What @p text answers to a question that is typed; Unanswered for blanks.
///
/// @return else a sentence that says what is wrong and what is taken
Result<AnswerValue, QString> typedValue(const forms::Question &question, const QString &text);

/// What typedValue() reads back.
QString typedText(const AnswerValue &value);

/// What is taken: `0 to 60 min`, `Year-month-day: 2026-11-22`.
QString takenText(const forms::Question &question);

/// The range that @p text falls in, with its points where the question @p counts: `Up to a minute: 5 points`; empty
/// where the question has none or @p text is no number.
QString rangeWords(const forms::Question &question, const QString &text, bool counts);

} // namespace ringtrue::qml

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <QString>

namespace ringtrue::qml {

/// What was answered in words of the form: `Yes`, `Name; Number`, `12 min`, `at the start 2 of 5, at the end 4 of 5`.
/// Empty for what is unanswered.
QString answerWords(const forms::Question &question, const AnswerValue &value);

/// `very unhappy` (1) to `very happy` (5).
QString emotionName(int value);

} // namespace ringtrue::qml

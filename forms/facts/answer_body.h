// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/ledger/body.h"
#include "core/ledger/sealed.h"

#include <functional>
#include <optional>
#include <string>

namespace ringtrue::forms {

/// What bodies and drafts hold of answers of several options, numbers, dates, times, emotions and files:
///
///     {"options": ["a", "b"]}  {"number": 12}  {"date": "2026-11-22"}  {"time": "14:05"}
///     {"emotion": [2, null]}   {"files": [{"blob": hex, "length": bytes, "name": text*}]}
///
/// @return nothing for other values
std::optional<ledger::Body> answerBody(const AnswerValue &value, const ledger::SubjectId &subject);

/// Gives the text sealed at a pointer below the value; nothing where it cannot be read.
using OpenText = std::function<std::optional<std::string>(const std::string &pointer)>;

/// The value that @p body holds; nothing where it holds none of these, or is malformed. Names of files that cannot be
/// read are empty.
std::optional<AnswerValue> answerFromBody(const ledger::Body &body, const OpenText &open);

/// What bodies hold of any value: an option's id, a whole number of a scale, a text sealed for @p subject, `"-"` for
/// not applicable, null for unanswered, or what answerBody() gives.
ledger::Body valueBody(const AnswerValue &value, const ledger::SubjectId &subject);
/// The value that @p body holds; nothing where it is none. A written text that cannot be read is empty.
std::optional<AnswerValue> valueFromBody(const ledger::Body &body, const OpenText &open);
/// Whether @p body is a whole number that a scale can hold.
bool isScalePoint(const ledger::Body &body);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/ledger/keys.h"
#include "core/ledger/views.h"
#include "forms/model/form.h"
#include "forms/score/submitted_score.h"

#include <span>

namespace ringtrue::forms {

inline constexpr std::string_view evaluationKind = "forms.evaluation";

/// The fact of a submitted evaluation: answers and terms as parallel arrays in the order of @p form's
/// questions; comments and written answers sealed with the interaction's key.
///
/// @param critical  the classes of the critical errors in it, each once, in the order of the enumeration
ledger::FactDraft evaluationFact(const Evaluation &evaluation, const Form &form, const SubmittedScore &score,
                                 std::span<const ErrorClass> critical = {});

/// An evaluation as it was submitted.
struct EvaluationRecord {
    Evaluation evaluation;
    SubmittedScore score;
    bool wordsErased = false; ///< comments and written answers were erased, or their key is not here
};

/// What the fact says, read with the form version it pins; nothing where it does not fit that form: it has as many
/// answers and terms as the form has questions.
std::optional<EvaluationRecord> evaluationRecordOf(const ledger::Fact &fact, const ledger::Body &body, const Form &form,
                                                   ledger::Keys &keys);
/// The same without anything sealed: written answers read as empty texts.
std::optional<EvaluationRecord> evaluationRecordOf(const ledger::Fact &fact, const ledger::Body &body,
                                                   const Form &form);

/// @return Malformed, too, where answers and terms are not of equally many questions
ledger::Applied applyEvaluation(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

/// @p number x 1,000,000 as an integer, rounded half up: for columns that are sorted and summed.
std::int64_t millionths(const Exact &number);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/feedback/disputes.h"

#include <span>
#include <vector>

namespace ringtrue::forms {

/// What is decided of one dispute, or of its appeal where it was decided before.
struct Verdict {
    DisputeId dispute;
    std::optional<AnswerValue> answer; ///< the other answer; nothing: the one that was given is kept
    std::string rationale;
};

struct Decided {
    std::optional<EvaluationId> revision; ///< of one that changed an answer
    std::optional<SubmittedScore> score;  ///< of the revision
};

/// Decides disputes of one evaluation together: one decision each and, where answers change, one revision of the
/// evaluation that stands, which @p author gives and its agent sees at once. Comments, evidence and causes of the other
/// answers go into it as they are; those of a changed one stay but for a cause that is asked for no more.
/// Never decided by who gave the evaluation or a revision of it, nor by who served the customer; an appeal not by who
/// decided before.
///
/// @param verdicts  at least one, all of one evaluation
/// @return NotAllowed, UnknownDispute, DecidedAlready, OriginalEvaluator, OwnWork, SameDecider, SameAnswer, BlankText,
///         LongText, Unreadable, BadAnswer (see submission), or why it was not stored
Result<Decided, FeedbackFailure> decideDisputes(const FeedbackParts &parts, const PersonId &author,
                                                std::span<const Verdict> verdicts);

} // namespace ringtrue::forms

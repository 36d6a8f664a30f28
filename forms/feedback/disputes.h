// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/feedback/dispute_list.h"

namespace ringtrue::forms {

/// One answer that is seen differently.
struct NewDispute {
    EvaluationId evaluation;
    QuestionSlug question;
    AnswerValue proposed; ///< Unanswered: none is proposed
    std::string reason;
};

/// Disputes an answer: its agent does, or a lead who takes it down for them. Until when it is to be decided is pinned
/// now. A clock that was set back closes nothing.
///
/// @return NotYours, Unreadable, OfOneself, Superseded, NotReleased, WindowClosed, UnknownQuestion, SameAnswer,
///         DisputedAlready, BlankText, LongText, or why it was not stored
Result<DisputeId, FeedbackFailure> dispute(const FeedbackParts &parts, const PersonId &author,
                                           const NewDispute &wanted);

/// Takes back a dispute that waits for its first decision: its agent does, or who took it down.
///
/// @return UnknownDispute, NotYours, DecidedAlready, or why it was not stored
Result<Done, FeedbackFailure> withdrawDispute(const FeedbackParts &parts, const PersonId &author,
                                              const DisputeId &dispute);

/// Appeals against a decision, once.
///
/// @return UnknownDispute, NotYours, NotDecided, AppealedAlready, WindowClosed, BlankText, LongText, or why it was not
///         stored
Result<Done, FeedbackFailure> appeal(const FeedbackParts &parts, const PersonId &author, const DisputeId &dispute,
                                     const std::string &reason);

/// The dispute of that id.
Result<DisputeSummary, FeedbackFailure> findDispute(storage::Connection &connection, const DisputeId &dispute);

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/feedback_facts.h"
#include "forms/feedback/standing.h"

#include <span>

namespace ringtrue::forms {

/// Agrees on other rules. What was released and disputed before keeps its days.
///
/// @return NotAllowed, BadRules, or why it was not stored
Result<Done, FeedbackFailure> setFeedbackRules(const FeedbackParts &parts, const PersonId &author,
                                               const FeedbackRules &rules);

/// Makes @p evaluations visible to their agents from @p from on (nothing: now), all or none; what is to be visible
/// later already is given the new moment. The time to dispute begins then.
///
/// @return NotAllowed, Unreadable, OfOneself, Superseded, ReleasedAlready, or why it was not stored
Result<Done, FeedbackFailure> releaseEvaluations(const FeedbackParts &parts, const PersonId &author,
                                                 std::span<const EvaluationId> evaluations,
                                                 const std::optional<Instant> &from = {});

/// Holds back what is to be visible later.
///
/// @return NotAllowed, Unreadable, NotReleased, ReleasedAlready (its agent sees it), or why it was not stored
Result<Done, FeedbackFailure> holdBack(const FeedbackParts &parts, const PersonId &author,
                                       const EvaluationId &evaluation);

/// The agent says "I have read this", once.
///
/// @return Unreadable, NotYours, NotReleased, ReadAlready, or why it was not stored
Result<Done, FeedbackFailure> confirmRead(const FeedbackParts &parts, const PersonId &agent,
                                          const EvaluationId &evaluation);

/// Notes that a lead and the agent talked an evaluation through; several times, where they did.
///
/// @return NotAllowed, Unreadable, OfOneself, NotReleased, BlankText, LongText, BadDay, or why it was not stored
Result<Done, FeedbackFailure> noteTalk(const FeedbackParts &parts, const PersonId &lead, const Talk &talk);

} // namespace ringtrue::forms

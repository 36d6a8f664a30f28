// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/day.h"
#include "forms/feedback/dispute_list.h"
#include "forms/feedback/feedback_failure.h"

#include <QString>

namespace ringtrue::qml {

/// Why something was not done, in a sentence that says what to do.
QString feedbackSentence(const forms::FeedbackFailure &failure);

/// `New · 3 working days to disagree`, `Read 3 Dec 2026`: @p standing, with what is left of the time to dispute.
QString disputeDaysWords(const QString &standing, const Day &until, const Day &today);

/// `To decide: 2 working days left`, `Kept; 5 working days to appeal`, `Changed`: where a dispute stands.
QString disputeStandingWords(const forms::DisputeSummary &dispute, const Day &today);

/// `The answer stands`, `The answer was changed`, `Taken back`.
QString outcomeWords(forms::DisputeOutcome outcome);

} // namespace ringtrue::qml

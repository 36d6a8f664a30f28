// SPDX-License-Identifier: Apache-2.0
#include "forms/feedback/feedback_failure.h"

#include "core/base/text_flaw.h"
#include "forms/facts/feedback_facts.h"

namespace ringtrue::forms {

FeedbackFailure feedbackFailure(FeedbackError error, const EvaluationId &evaluation)
{
    FeedbackFailure failure;
    failure.error = error;
    failure.evaluation = evaluation;
    return failure;
}

FeedbackFailure feedbackFailure(const storage::StorageFailure &failure)
{
    return feedbackFailure(
        ledger::LedgerFailure{.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure});
}

FeedbackFailure feedbackFailure(const ledger::LedgerFailure &failure)
{
    auto out = feedbackFailure(FeedbackError::Ledger);
    out.ledger = failure;
    return out;
}

std::optional<FeedbackFailure> flawOf(std::string_view text)
{
    if (isBlank(text))
        return feedbackFailure(FeedbackError::BlankText);
    if (text.size() > mostWords)
        return feedbackFailure(FeedbackError::LongText);
    return std::nullopt;
}

} // namespace ringtrue::forms

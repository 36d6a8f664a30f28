// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/ledger/ledger.h"
#include "forms/facts/dispute_facts.h"
#include "forms/service/evaluation_record.h"
#include "forms/service/submit_evaluation.h"

#include <optional>
#include <string_view>

namespace ringtrue::forms {

/// Why something was not done with an evaluation that was submitted. Nothing of it was stored.
enum class FeedbackError {
    NotAllowed,        ///< the roles of whoever asks do not allow it
    Unreadable,        ///< the evaluation is not here or cannot be read: see record
    OfOneself,         ///< it is what the agent says of their own work: no feedback
    Superseded,        ///< a revision took its place: see revision
    NotReleased,       ///< its agent does not see it yet
    ReleasedAlready,   ///< its agent sees it since
    NotYours,          ///< only its agent can do that
    ReadAlready,       ///< who asks has said so before
    BlankText,         ///< a reason, a rationale, somebody's words are missing
    LongText,          ///< more than mostWords bytes
    UnknownQuestion,   ///< its form has no such question, or it was not asked
    SameAnswer,        ///< what is proposed, or decided, is the answer that stands
    WindowClosed,      ///< the last day was: see day
    DisputedAlready,   ///< the question is disputed and not decided: see dispute
    UnknownDispute,    ///< no such dispute here
    DecidedAlready,    ///< it was decided, or withdrawn
    NotDecided,        ///< there is no decision yet to appeal against
    AppealedAlready,   ///< there is one appeal, no more
    OriginalEvaluator, ///< who evaluated it does not decide
    SameDecider,       ///< who decided the dispute does not decide the appeal
    OwnWork,           ///< who served the customer does not decide
    BadAnswer,         ///< the revision does not fit the form, or misses something: see submission
    BadDay,            ///< a talk on a day to come
    BadRules,          ///< a number of days outside what FeedbackRules allows
    Ledger             ///< the workspace could not be read, or refused: see ledger
};

struct FeedbackFailure {
    FeedbackError error = FeedbackError::Ledger;
    EvaluationId evaluation{}; ///< which, where several were named
    RecordError record = RecordError::Missing;
    std::optional<EvaluationId> revision{};
    std::optional<DisputeId> dispute{};
    std::optional<Day> day{};
    std::optional<SubmitRefusal> submission{};
    std::optional<ledger::LedgerFailure> ledger{};
};

FeedbackFailure feedbackFailure(FeedbackError error, const EvaluationId &evaluation = {});
FeedbackFailure feedbackFailure(const storage::StorageFailure &failure);
FeedbackFailure feedbackFailure(const ledger::LedgerFailure &failure);

/// Nothing where @p text says something and is not too long.
std::optional<FeedbackFailure> flawOf(std::string_view text);

} // namespace ringtrue::forms

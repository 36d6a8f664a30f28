// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Feedback/feedback_words.h"

#include "core/base/working_days.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

namespace ringtrue::qml {

namespace {

class FeedbackWords {
    Q_DECLARE_TR_FUNCTIONS(FeedbackWords)
};

/// `3 working days left`, `today is the last day`, `overdue since 3 Dec 2026`.
QString leftWords(const Day &until, const Day &today)
{
    const auto left = workingDaysBetween(today, until);
    if (until < today)
        return FeedbackWords::tr("overdue since %1").arg(day(until));
    return left == 0   ? FeedbackWords::tr("today is the last day")
           : left == 1 ? FeedbackWords::tr("1 working day left")
                       : FeedbackWords::tr("%1 working days left").arg(left);
}

QString windowSentence(const std::optional<Day> &until)
{
    return until ? FeedbackWords::tr("The time for it ended on %1. Talk to your lead.").arg(day(*until))
                 : FeedbackWords::tr("The time for it is over. Talk to your lead.");
}

QString answerSentence(const forms::FeedbackFailure &failure)
{
    if (failure.submission && !failure.submission->missing.empty())
        return FeedbackWords::tr("With that answer the form asks for something that is not there, such as a comment. "
                                 "Nothing was decided.");
    return FeedbackWords::tr("That answer does not fit the question. Nothing was stored.");
}

} // namespace

QString feedbackSentence(const forms::FeedbackFailure &failure)
{
    using forms::FeedbackError;
    switch (failure.error) {
    case FeedbackError::NotAllowed:
        return FeedbackWords::tr("Your roles do not allow that.");
    case FeedbackError::Unreadable:
        return FeedbackWords::tr("That evaluation is not here, or cannot be read.");
    case FeedbackError::OfOneself:
        return FeedbackWords::tr("This is what the agent says of their own work: it is no feedback.");
    case FeedbackError::Superseded:
        return FeedbackWords::tr("A revision took its place. Open the revision.");
    case FeedbackError::NotReleased:
        return FeedbackWords::tr("It is not released to its agent yet.");
    case FeedbackError::ReleasedAlready:
        return FeedbackWords::tr("Its agent sees it already.");
    case FeedbackError::NotYours:
        return FeedbackWords::tr("Only its agent can do that, or a lead for them.");
    case FeedbackError::ReadAlready:
        return FeedbackWords::tr("You have said so before.");
    case FeedbackError::BlankText:
        return FeedbackWords::tr("Write a few words first.");
    case FeedbackError::LongText:
        return FeedbackWords::tr("That is too long. Shorten it to 10,000 characters.");
    case FeedbackError::UnknownQuestion:
        return FeedbackWords::tr("That question was not asked in this evaluation.");
    case FeedbackError::SameAnswer:
        return FeedbackWords::tr("That is the answer that stands. Choose another one.");
    case FeedbackError::WindowClosed:
        return windowSentence(failure.day);
    case FeedbackError::DisputedAlready:
        return FeedbackWords::tr("That question is disputed already, and not decided yet.");
    case FeedbackError::UnknownDispute:
        return FeedbackWords::tr("That dispute is not here.");
    case FeedbackError::DecidedAlready:
        return FeedbackWords::tr("It was decided already.");
    case FeedbackError::NotDecided:
        return FeedbackWords::tr("There is no decision yet to appeal against.");
    case FeedbackError::AppealedAlready:
        return FeedbackWords::tr("There is one appeal, and it was made.");
    case FeedbackError::OriginalEvaluator:
        return FeedbackWords::tr("You gave this evaluation: somebody else decides what is disputed of it.");
    case FeedbackError::SameDecider:
        return FeedbackWords::tr("You decided it the first time: somebody else decides the appeal.");
    case FeedbackError::OwnWork:
        return FeedbackWords::tr("You served this customer: somebody else decides.");
    case FeedbackError::BadAnswer:
        return answerSentence(failure);
    case FeedbackError::BadDay:
        return FeedbackWords::tr("That day is still to come.");
    case FeedbackError::BadRules:
        return FeedbackWords::tr("Days are 1 to 250 working days.");
    case FeedbackError::Ledger:
        break;
    }
    return FeedbackWords::tr("The workspace could not be written. Nothing was changed; try again when the disk can be "
                             "written.");
}

QString disputeDaysWords(const QString &standing, const Day &until, const Day &today)
{
    if (until < today)
        return standing;
    const auto left = workingDaysBetween(today, until);
    return left == 0   ? FeedbackWords::tr("%1 · last day to disagree").arg(standing)
           : left == 1 ? FeedbackWords::tr("%1 · 1 working day to disagree").arg(standing)
                       : FeedbackWords::tr("%1 · %2 working days to disagree").arg(standing).arg(left);
}

QString disputeStandingWords(const forms::DisputeSummary &dispute, const Day &today)
{
    switch (dispute.state(today)) {
    case forms::DisputeState::Open:
        return FeedbackWords::tr("To decide: %1").arg(leftWords(dispute.answerUntil, today));
    case forms::DisputeState::Appealed:
        return FeedbackWords::tr("Appealed, to decide: %1").arg(leftWords(dispute.appeal->answerUntil, today));
    case forms::DisputeState::Decided:
        return FeedbackWords::tr("%1; to appeal: %2")
            .arg(outcomeWords(dispute.first->outcome), leftWords(*dispute.first->appealUntil, today));
    case forms::DisputeState::Closed:
        break;
    }
    return outcomeWords(dispute.outcome().value_or(forms::DisputeOutcome::Kept));
}

QString outcomeWords(forms::DisputeOutcome outcome)
{
    switch (outcome) {
    case forms::DisputeOutcome::Kept:
        return FeedbackWords::tr("The answer stands");
    case forms::DisputeOutcome::Changed:
        return FeedbackWords::tr("The answer was changed");
    case forms::DisputeOutcome::Withdrawn:
        return FeedbackWords::tr("Taken back");
    }
    return {};
}

} // namespace ringtrue::qml

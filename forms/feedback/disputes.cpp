// SPDX-License-Identifier: Apache-2.0
#include "forms/feedback/disputes.h"

#include "core/storage/row.h"
#include "forms/feedback/sql.h"
#include "forms/service/feedback_rules.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// Whether @p author may speak for @p agent: they are the agent, or a lead takes it down for them.
std::optional<FeedbackFailure> refusalToSpeak(storage::Connection &connection, const PersonId &author,
                                              const PersonId &agent)
{
    if (author == agent)
        return std::nullopt;
    auto refused = refusalOf(connection, author, organisation::Task::ReleaseFeedback);
    if (refused && refused->error == FeedbackError::NotAllowed)
        refused->error = FeedbackError::NotYours;
    return refused;
}

/// The last day on which an evaluation can be disputed, where it is released.
Result<std::optional<Day>, storage::StorageFailure> disputeUntil(storage::Connection &connection,
                                                                 const EvaluationId &evaluation)
{
    return storage::read(connection, [&]() -> std::optional<Day> {
        auto &row = connection.prepared(feedback::findDisputeUntil);
        storage::Binder(row).id(evaluation);
        return row.executeStep() && !row.isColumnNull(0) ? dayFromText(row.getColumn(0).getString()) : std::nullopt;
    });
}

/// Why @p evaluation cannot be disputed now.
std::optional<FeedbackFailure> refusalOfWindow(const FeedbackParts &parts, const EvaluationSummary &evaluation)
{
    const auto now = parts.ledger.now();
    if (!evaluation.visibleFrom || evaluation.visibleFrom->microseconds > now.microseconds)
        return feedbackFailure(FeedbackError::NotReleased, evaluation.id);
    const auto until = disputeUntil(parts.connection, evaluation.id);
    if (!until)
        return feedbackFailure(until.error());
    if (*until && dayOf(now) <= **until)
        return std::nullopt;
    auto failure = feedbackFailure(FeedbackError::WindowClosed, evaluation.id);
    failure.day = *until;
    return failure;
}

/// Why the answer to @p wanted.question is not disputed so.
std::optional<FeedbackFailure> refusalOfAnswer(const FeedbackParts &parts, const NewDispute &wanted)
{
    const auto loaded = loadEvaluation(parts.connection, parts.keys, wanted.evaluation);
    if (!loaded) {
        auto failure = feedbackFailure(FeedbackError::Unreadable, wanted.evaluation);
        failure.record = loaded.error();
        return failure;
    }
    const auto &answers = loaded->record.evaluation.answers;
    const auto found = std::ranges::find(answers, wanted.question, &Answer::question);
    if (found == answers.end())
        return feedbackFailure(FeedbackError::UnknownQuestion, wanted.evaluation);
    if (found->value == wanted.proposed)
        return feedbackFailure(FeedbackError::SameAnswer, wanted.evaluation);
    const std::shared_ptr<const Form> form(loaded->form, &loaded->form->form);
    const auto run = FormRun::resume(form, std::vector<Answer>{{wanted.question, wanted.proposed, {}, {}, {}, {}}});
    if (run)
        return std::nullopt;
    auto failure = feedbackFailure(FeedbackError::BadAnswer, wanted.evaluation);
    failure.submission = SubmitRefusal{.missing = {}, .answer = run.error(), .channel = {}, .ledger = {}};
    return failure;
}

/// Whether the question is disputed and not decided, by whomever.
std::optional<FeedbackFailure> refusalOfSecond(const FeedbackParts &parts, const NewDispute &wanted)
{
    const auto known = disputes(parts.connection, {.evaluation = wanted.evaluation});
    if (!known)
        return feedbackFailure(known.error());
    const auto same = std::ranges::find_if(*known, [&](const DisputeSummary &one) {
        return one.question == wanted.question && !(one.first && one.first->outcome == DisputeOutcome::Withdrawn);
    });
    if (same == known->end())
        return std::nullopt;
    auto failure = feedbackFailure(same->first ? FeedbackError::DecidedAlready : FeedbackError::DisputedAlready,
                                   wanted.evaluation);
    failure.dispute = same->id;
    return failure;
}

Result<Day, FeedbackFailure> answerDay(const FeedbackParts &parts)
{
    const auto rules = feedbackRules(parts.connection);
    if (!rules)
        return Failure{feedbackFailure(rules.error())};
    return lastDayOf(rules->answerDays, parts.ledger.now());
}

Result<Done, FeedbackFailure> appendOne(const FeedbackParts &parts, const PersonId &author,
                                        const ledger::FactDraft &draft)
{
    const auto stored = parts.ledger.append(author, draft, storage::Spend::Reserve);
    return stored ? Result<Done, FeedbackFailure>(Done{}) : Failure{feedbackFailure(stored.error())};
}

FeedbackFailure failureOf(FeedbackError error, const DisputeSummary &dispute)
{
    auto failure = feedbackFailure(error, dispute.evaluation);
    failure.dispute = dispute.id;
    return failure;
}

} // namespace

Result<DisputeId, FeedbackFailure> dispute(const FeedbackParts &parts, const PersonId &author, const NewDispute &wanted)
{
    if (auto flaw = flawOf(wanted.reason))
        return Failure{std::move(*flaw)};
    const auto evaluation = standingEvaluation(parts.connection, wanted.evaluation);
    if (!evaluation)
        return Failure{evaluation.error()};
    if (auto refused = refusalToSpeak(parts.connection, author, evaluation->agent))
        return Failure{std::move(*refused)};
    if (auto refused = refusalOfWindow(parts, *evaluation))
        return Failure{std::move(*refused)};
    if (auto refused = refusalOfAnswer(parts, wanted))
        return Failure{std::move(*refused)};
    if (auto refused = refusalOfSecond(parts, wanted))
        return Failure{std::move(*refused)};
    const auto until = answerDay(parts);
    if (!until)
        return Failure{until.error()};
    const DisputeId id{parts.ledger.newFactId().uuid()};
    const auto stored = appendOne(parts, author,
                                  disputeFact({.id = id,
                                               .evaluation = wanted.evaluation,
                                               .question = wanted.question,
                                               .proposed = wanted.proposed,
                                               .reason = wanted.reason,
                                               .answerUntil = *until},
                                              evaluation->interaction));
    if (!stored)
        return Failure{stored.error()};
    return id;
}

Result<Done, FeedbackFailure> withdrawDispute(const FeedbackParts &parts, const PersonId &author,
                                              const DisputeId &dispute)
{
    const auto found = findDispute(parts.connection, dispute);
    if (!found)
        return Failure{found.error()};
    if (author != found->agent && author != found->by)
        return Failure{failureOf(FeedbackError::NotYours, *found)};
    if (found->first)
        return Failure{failureOf(FeedbackError::DecidedAlready, *found)};
    return appendOne(parts, author,
                     decisionFact({.dispute = dispute,
                                   .look = Look::First,
                                   .outcome = DisputeOutcome::Withdrawn,
                                   .rationale = {},
                                   .revision = {},
                                   .appealUntil = {}},
                                  found->interaction));
}

Result<Done, FeedbackFailure> appeal(const FeedbackParts &parts, const PersonId &author, const DisputeId &dispute,
                                     const std::string &reason)
{
    if (auto flaw = flawOf(reason))
        return Failure{std::move(*flaw)};
    const auto found = findDispute(parts.connection, dispute);
    if (!found)
        return Failure{found.error()};
    if (auto refused = refusalToSpeak(parts.connection, author, found->agent))
        return Failure{std::move(*refused)};
    if (!found->first || found->first->outcome == DisputeOutcome::Withdrawn)
        return Failure{failureOf(FeedbackError::NotDecided, *found)};
    if (found->appeal)
        return Failure{failureOf(FeedbackError::AppealedAlready, *found)};
    if (found->state(dayOf(parts.ledger.now())) != DisputeState::Decided) {
        auto failure = failureOf(FeedbackError::WindowClosed, *found);
        failure.day = found->first->appealUntil;
        return Failure{std::move(failure)};
    }
    const auto until = answerDay(parts);
    if (!until)
        return Failure{until.error()};
    return appendOne(parts, author,
                     appealFact({.dispute = dispute, .reason = reason, .answerUntil = *until}, found->interaction));
}

Result<DisputeSummary, FeedbackFailure> findDispute(storage::Connection &connection, const DisputeId &dispute)
{
    const auto evaluation = storage::read(connection, [&]() -> std::optional<EvaluationId> {
        auto &row = connection.prepared(feedback::findDisputed);
        storage::Binder(row).id(dispute);
        return row.executeStep() ? std::optional{storage::idOf<EvaluationId>(row.getColumn(0))} : std::nullopt;
    });
    if (!evaluation)
        return Failure{feedbackFailure(evaluation.error())};
    auto all = *evaluation
                   ? disputes(connection, {.evaluation = **evaluation})
                   : Result<std::vector<DisputeSummary>, storage::StorageFailure>(std::vector<DisputeSummary>{});
    if (!all)
        return Failure{feedbackFailure(all.error())};
    const auto found = std::ranges::find(*all, dispute, &DisputeSummary::id);
    if (found != all->end() && !found->interaction.isNil())
        return std::move(*found);
    auto failure = feedbackFailure(FeedbackError::UnknownDispute);
    failure.dispute = dispute;
    return Failure{std::move(failure)};
}

} // namespace ringtrue::forms

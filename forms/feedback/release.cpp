// SPDX-License-Identifier: Apache-2.0
#include "forms/feedback/release.h"

#include "core/storage/row.h"
#include "forms/feedback/sql.h"
#include "forms/service/feedback_rules.h"

namespace ringtrue::forms {

namespace {

Result<Done, FeedbackFailure> appendAll(const FeedbackParts &parts, const PersonId &author,
                                        const std::vector<ledger::FactDraft> &drafts)
{
    const auto stored = parts.ledger.append(author, drafts, storage::Spend::Reserve);
    return stored ? Result<Done, FeedbackFailure>(Done{}) : Failure{feedbackFailure(stored.error())};
}

bool isVisible(const EvaluationSummary &evaluation, Instant now)
{
    return evaluation.visibleFrom && evaluation.visibleFrom->microseconds <= now.microseconds;
}

Result<bool, storage::StorageFailure> hasRead(storage::Connection &connection, const EvaluationId &evaluation,
                                              const PersonId &person)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(feedback::findRead);
        storage::Binder(row).id(evaluation).id(person);
        return row.executeStep();
    });
}

/// The evaluation, whichever took its place: what was shown stays readable.
Result<EvaluationSummary, FeedbackFailure> anyEvaluation(storage::Connection &connection, const EvaluationId &id)
{
    auto revisions = revisionsOf(connection, id);
    if (!revisions)
        return Failure{revisions.error()};
    return *std::ranges::find(revisions->all, id, &EvaluationSummary::id);
}

} // namespace

Result<Done, FeedbackFailure> setFeedbackRules(const FeedbackParts &parts, const PersonId &author,
                                               const FeedbackRules &rules)
{
    if (auto refused = refusalOf(parts.connection, author, organisation::Task::ChangeOrganisation))
        return Failure{std::move(*refused)};
    auto fact = feedbackRulesFact(rules);
    if (!feedbackRulesOf(fact.body))
        return Failure{feedbackFailure(FeedbackError::BadRules)};
    return appendAll(parts, author, {std::move(fact)});
}

Result<Done, FeedbackFailure> releaseEvaluations(const FeedbackParts &parts, const PersonId &author,
                                                 std::span<const EvaluationId> evaluations,
                                                 const std::optional<Instant> &from)
{
    if (auto refused = refusalOf(parts.connection, author, organisation::Task::ReleaseFeedback))
        return Failure{std::move(*refused)};
    const auto rules = feedbackRules(parts.connection);
    if (!rules)
        return Failure{feedbackFailure(rules.error())};
    const auto now = parts.ledger.now();
    std::vector<ledger::FactDraft> drafts;
    for (const auto &id : evaluations) {
        const auto evaluation = standingEvaluation(parts.connection, id);
        if (!evaluation)
            return Failure{evaluation.error()};
        if (isVisible(*evaluation, now))
            return Failure{feedbackFailure(FeedbackError::ReleasedAlready, id)};
        drafts.push_back(releaseFact(releaseFrom(*rules, id, from.value_or(now))));
    }
    return appendAll(parts, author, drafts);
}

Result<Done, FeedbackFailure> holdBack(const FeedbackParts &parts, const PersonId &author,
                                       const EvaluationId &evaluation)
{
    if (auto refused = refusalOf(parts.connection, author, organisation::Task::ReleaseFeedback))
        return Failure{std::move(*refused)};
    const auto found = anyEvaluation(parts.connection, evaluation);
    if (!found)
        return Failure{found.error()};
    if (!found->visibleFrom)
        return Failure{feedbackFailure(FeedbackError::NotReleased, evaluation)};
    if (isVisible(*found, parts.ledger.now()))
        return Failure{feedbackFailure(FeedbackError::ReleasedAlready, evaluation)};
    return appendAll(parts, author, {releaseFact({.evaluation = evaluation, .from = {}, .disputeUntil = {}})});
}

Result<Done, FeedbackFailure> confirmRead(const FeedbackParts &parts, const PersonId &agent,
                                          const EvaluationId &evaluation)
{
    const auto found = anyEvaluation(parts.connection, evaluation);
    if (!found)
        return Failure{found.error()};
    if (found->agent != agent)
        return Failure{feedbackFailure(FeedbackError::NotYours, evaluation)};
    if (!isVisible(*found, parts.ledger.now()))
        return Failure{feedbackFailure(FeedbackError::NotReleased, evaluation)};
    const auto read = hasRead(parts.connection, evaluation, agent);
    if (!read)
        return Failure{feedbackFailure(read.error())};
    if (*read)
        return Failure{feedbackFailure(FeedbackError::ReadAlready, evaluation)};
    return appendAll(parts, agent, {readFact(evaluation)});
}

Result<Done, FeedbackFailure> noteTalk(const FeedbackParts &parts, const PersonId &lead, const Talk &talk)
{
    if (auto refused = refusalOf(parts.connection, lead, organisation::Task::ReleaseFeedback))
        return Failure{std::move(*refused)};
    if (auto flaw = flawOf(talk.words))
        return Failure{std::move(*flaw)};
    const auto found = anyEvaluation(parts.connection, talk.evaluation);
    if (!found)
        return Failure{found.error()};
    if (found->isOfOneself())
        return Failure{feedbackFailure(FeedbackError::OfOneself, talk.evaluation)};
    const auto now = parts.ledger.now();
    if (!isVisible(*found, now))
        return Failure{feedbackFailure(FeedbackError::NotReleased, talk.evaluation)};
    if (talk.on > dayOf(now))
        return Failure{feedbackFailure(FeedbackError::BadDay, talk.evaluation)};
    return appendAll(parts, lead, {talkFact(talk, found->interaction)});
}

} // namespace ringtrue::forms

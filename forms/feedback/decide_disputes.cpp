// SPDX-License-Identifier: Apache-2.0
#include "forms/feedback/decide_disputes.h"

#include "forms/service/feedback_rules.h"

#include <algorithm>
#include <cassert>

namespace ringtrue::forms {

namespace {

struct OpenVerdict {
    Verdict verdict;
    DisputeSummary dispute;
    Look look = Look::First;
};

FeedbackFailure failed(FeedbackError error, const DisputeSummary &dispute)
{
    auto failure = feedbackFailure(error, dispute.evaluation);
    failure.dispute = dispute.id;
    return failure;
}

/// Why @p author may not decide @p dispute, whatever the decision.
std::optional<FeedbackError> refusalToDecide(const DisputeSummary &dispute, const Revisions &revisions,
                                             const PersonId &author)
{
    if (dispute.last || (dispute.first && !dispute.appeal))
        return FeedbackError::DecidedAlready;
    if (author == dispute.agent)
        return FeedbackError::OwnWork;
    if (dispute.first && dispute.first->by == author)
        return FeedbackError::SameDecider;
    return revisions.isEvaluator(author) ? std::optional{FeedbackError::OriginalEvaluator} : std::nullopt;
}

Result<std::vector<OpenVerdict>, FeedbackFailure> openVerdicts(const FeedbackParts &parts, const PersonId &author,
                                                               std::span<const Verdict> verdicts)
{
    std::vector<OpenVerdict> out;
    for (const Verdict &verdict : verdicts) {
        auto dispute = findDispute(parts.connection, verdict.dispute);
        if (!dispute)
            return Failure{dispute.error()};
        auto flaw = flawOf(verdict.rationale);
        if (flaw) {
            flaw->dispute = verdict.dispute;
            return Failure{std::move(*flaw)};
        }
        const auto revisions = revisionsOf(parts.connection, dispute->evaluation);
        if (!revisions)
            return Failure{revisions.error()};
        if (const auto error = refusalToDecide(*dispute, *revisions, author))
            return Failure{failed(*error, *dispute)};
        const auto look = dispute->first ? Look::Appeal : Look::First;
        out.push_back({verdict, std::move(*dispute), look});
    }
    return out;
}

/// The evaluation that stands, with the answers that @p verdicts give in place of its own.
Result<Evaluation, FeedbackFailure> revised(const LoadedEvaluation &standing, const std::vector<OpenVerdict> &verdicts)
{
    Evaluation out = standing.record.evaluation;
    for (const auto &[verdict, dispute, look] : verdicts) {
        if (!verdict.answer)
            continue;
        auto found = std::ranges::find(out.answers, dispute.question, &Answer::question);
        if (found == out.answers.end())
            return Failure{failed(FeedbackError::UnknownQuestion, dispute)};
        if (found->value == *verdict.answer)
            return Failure{failed(FeedbackError::SameAnswer, dispute)};
        found->value = *verdict.answer;
        const std::shared_ptr<const Form> form(standing.form, &standing.form->form);
        const auto run = FormRun::resume(form, out.answers);
        if (run && found->cause && !run->wantsCause(*indexOf(standing.form->form, dispute.question))) {
            found->cause.reset();
            found->attribution.reset();
        }
    }
    return out;
}

std::vector<ledger::FactDraft> decisionFacts(const std::vector<OpenVerdict> &verdicts,
                                             const std::optional<EvaluationId> &revision, const Day &appealUntil)
{
    std::vector<ledger::FactDraft> out;
    for (const auto &[verdict, dispute, look] : verdicts)
        out.push_back(decisionFact({.dispute = verdict.dispute,
                                    .look = look,
                                    .outcome = verdict.answer ? DisputeOutcome::Changed : DisputeOutcome::Kept,
                                    .rationale = verdict.rationale,
                                    .revision = verdict.answer ? revision : std::nullopt,
                                    .appealUntil = look == Look::First ? std::optional{appealUntil} : std::nullopt},
                                   dispute.interaction));
    return out;
}

/// The revision of the evaluation that stands, given by @p author now.
Result<PreparedEvaluation, FeedbackFailure> prepareRevision(const FeedbackParts &parts, const PersonId &author,
                                                            const std::vector<OpenVerdict> &verdicts)
{
    const auto revisions = revisionsOf(parts.connection, verdicts.front().dispute.evaluation);
    if (!revisions)
        return Failure{revisions.error()};
    const auto id = revisions->standing().id;
    const auto standing = loadEvaluation(parts.connection, parts.keys, id);
    if (!standing) {
        auto failure = feedbackFailure(FeedbackError::Unreadable, id);
        failure.record = standing.error();
        return Failure{std::move(failure)};
    }
    auto evaluation = revised(*standing, verdicts);
    if (!evaluation)
        return Failure{evaluation.error()};
    evaluation->evaluator = author;
    evaluation->supersedes = id;
    evaluation->startedAt = parts.ledger.now();
    evaluation->seen = {SeenBefore::OthersScores};
    auto prepared = prepareEvaluation(parts.ledger, parts.connection, parts.blobs, *evaluation, *standing->form);
    if (prepared)
        return std::move(*prepared);
    auto failure = feedbackFailure(FeedbackError::BadAnswer, id);
    failure.submission = prepared.error();
    return Failure{std::move(failure)};
}

} // namespace

Result<Decided, FeedbackFailure> decideDisputes(const FeedbackParts &parts, const PersonId &author,
                                                std::span<const Verdict> verdicts)
{
    assert(!verdicts.empty());
    if (auto refused = refusalOf(parts.connection, author, organisation::Task::DecideDisputes))
        return Failure{std::move(*refused)};
    const auto open = openVerdicts(parts, author, verdicts);
    if (!open)
        return Failure{open.error()};
    const auto rules = feedbackRules(parts.connection);
    if (!rules)
        return Failure{feedbackFailure(rules.error())};
    const auto now = parts.ledger.now();
    Decided out;
    std::vector<ledger::FactDraft> drafts;
    if (std::ranges::any_of(verdicts, [](const Verdict &one) { return one.answer.has_value(); })) {
        auto revision = prepareRevision(parts, author, *open);
        if (!revision)
            return Failure{revision.error()};
        out = {.revision = revision->id, .score = revision->score};
        drafts.push_back(std::move(revision->fact));
        drafts.push_back(releaseFact(releaseFrom(*rules, revision->id, now)));
    }
    for (auto &fact : decisionFacts(*open, out.revision, lastDayOf(rules->appealDays, now)))
        drafts.push_back(std::move(fact));
    const auto stored = parts.ledger.append(author, drafts, storage::Spend::Reserve);
    if (!stored)
        return Failure{feedbackFailure(stored.error())};
    return out;
}

} // namespace ringtrue::forms

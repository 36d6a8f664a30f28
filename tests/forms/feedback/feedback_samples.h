// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/feedback/decide_disputes.h"
#include "forms/feedback/feedback_list.h"
#include "forms/feedback/release.h"
#include "tests/forms/service/evaluation_samples.h"

namespace ringtrue::tests {

inline const PersonId leadCem{*Uuid::parse("018f0000-0000-7000-8000-000000000011")};
inline const PersonId leadDee{*Uuid::parse("018f0000-0000-7000-8000-000000000012")};
inline const PersonId evaluatorEve{*Uuid::parse("018f0000-0000-7000-8000-000000000013")};
inline constexpr std::int64_t microsecondsOfDay = 86'400'000'000;

/// A centre where Ada evaluated a call of Bo: Cem and Dee lead, Eve evaluates, too.
class FeedbackSample : public EvaluationSample {
public:
    FeedbackSample()
    {
        join(agentBo, "Bo Example", {Role::Agent});
        join(leadCem, "Cem Example", {Role::Lead});
        join(leadDee, "Dee Example", {Role::Lead});
        join(evaluatorEve, "Eve Example", {Role::Evaluator});
    }
    void join(const PersonId &person, const std::string &name, std::vector<Role> roles)
    {
        onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
            REQUIRE(ledger.append(evaluatorAda, organisation::personFact({.id = person,
                                                                          .name = name,
                                                                          .externalId = {},
                                                                          .roles = std::move(roles),
                                                                          .team = {},
                                                                          .languages = {}})));
        });
    }
    EvaluationId submit(std::vector<Answer> answers = sampleAnswers())
    {
        auto wanted = evaluation(std::move(answers));
        wanted.startedAt = clock.now();
        const auto submitted = onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
            return forms::submitEvaluation(ledger, connection, workspace->blobs(), wanted, *form);
        });
        REQUIRE(submitted);
        return submitted->id;
    }
    EvaluationId submitAndRelease()
    {
        const auto id = submit();
        REQUIRE(release(leadCem, id));
        return id;
    }
    template <typename Job>
    auto give(Job job)
    {
        return forms::withFeedbackParts(*workspace, job);
    }
    Result<Done, forms::FeedbackFailure> release(const PersonId &lead, const EvaluationId &id,
                                                 const std::optional<Instant> &from = {})
    {
        return give([&](const forms::FeedbackParts &parts) {
            return forms::releaseEvaluations(parts, lead, std::vector{id}, from);
        });
    }
    Result<Done, forms::FeedbackFailure> agree(const forms::FeedbackRules &rules)
    {
        return give(
            [&](const forms::FeedbackParts &parts) { return forms::setFeedbackRules(parts, evaluatorAda, rules); });
    }
    /// Bo would have said that "next" was told in full.
    Result<forms::DisputeId, forms::FeedbackFailure> dispute(const EvaluationId &id, const PersonId &by = agentBo)
    {
        return dispute({id, QuestionSlug("next"), PickedOption{AnswerOptionSlug("both")}, "I did say when."}, by);
    }
    Result<forms::DisputeId, forms::FeedbackFailure> dispute(const forms::NewDispute &wanted,
                                                             const PersonId &by = agentBo)
    {
        return give([&](const forms::FeedbackParts &parts) { return forms::dispute(parts, by, wanted); });
    }
    Result<forms::Decided, forms::FeedbackFailure> decide(const PersonId &by, const std::vector<forms::Verdict> &all)
    {
        return give([&](const forms::FeedbackParts &parts) { return forms::decideDisputes(parts, by, all); });
    }
    Result<Done, forms::FeedbackFailure> appeal(const forms::DisputeId &id, const PersonId &by = agentBo)
    {
        return give(
            [&](const forms::FeedbackParts &parts) { return forms::appeal(parts, by, id, "Listen to 00:14."); });
    }
    Result<Done, forms::FeedbackFailure> withdraw(const forms::DisputeId &id, const PersonId &by = agentBo)
    {
        return give([&](const forms::FeedbackParts &parts) { return forms::withdrawDispute(parts, by, id); });
    }
    forms::DisputeSummary read(const forms::DisputeId &id)
    {
        auto found = forms::findDispute(*reader, id);
        REQUIRE(found);
        return *found;
    }
    void goOn(std::int64_t days) { clock.advance(days * microsecondsOfDay); }
};

inline forms::Verdict keeps(const forms::DisputeId &id)
{
    return {.dispute = id, .answer = {}, .rationale = "“Soon” is no day."};
}
inline forms::Verdict gives(const forms::DisputeId &id, const std::string &option)
{
    return {.dispute = id, .answer = PickedOption{AnswerOptionSlug(option)}, .rationale = "Monday is said at 00:14."};
}

} // namespace ringtrue::tests

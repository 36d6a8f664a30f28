// SPDX-License-Identifier: Apache-2.0
// A centre in which Eve evaluates; Ada, who made the workspace, leads and decides.
#pragma once

#include "core/organisation/interaction_facts.h"
#include "core/organisation/people_facts.h"
#include "forms/feedback/disputes.h"
#include "forms/feedback/feedback_list.h"
#include "forms/feedback/release.h"
#include "tests/forms/sample.h"
#include "tests/qml/reading_desk.h"

namespace ringtrue::tests {

inline const PersonId agentBo{*Uuid::parse("018f0000-0000-7000-8000-000000000002")};
inline const PersonId evaluatorEve{*Uuid::parse("018f0000-0000-7000-8000-000000000013")};

/// Eve evaluated a call that somebody served; Ada, who made the workspace, leads and decides.
struct FeedbackDesk : PageDesk {
    FeedbackDesk()
    {
        append({organisation::personFact(person(agentBo, "Bo Example", Role::Agent)),
                organisation::personFact(person(evaluatorEve, "Eve Example", Role::Evaluator))});
        publish(*this, vision(sampleVision));
        publish(*this, form(sampleForm));
    }
    static Person person(const PersonId &id, const std::string &name, Role role)
    {
        return {.id = id, .name = name, .externalId = {}, .roles = {role}, .team = {}, .languages = {}};
    }
    void append(std::vector<ledger::FactDraft> drafts)
    {
        REQUIRE(workspace.engine().append(workspace.person(), std::move(drafts)).get());
    }
    /// A call of @p agent that Eve evaluated: nobody was told that it is recorded, which is compliance-critical.
    EvaluationId evaluate(const PersonId &agent, const std::string &reference)
    {
        const InteractionId call{
            *Uuid::parse("018f0000-0000-7000-8000-00000000" + reference)}; // a reference of four digits
        append({organisation::interactionFact({.id = call,
                                               .reference = reference,
                                               .channel = Channel::Call,
                                               .startedAt = {1'000'000, 60},
                                               .durationMs = 60'000,
                                               .customer = {},
                                               .contactType = {},
                                               .segments = {{.agent = agent, .startMs = 0, .endMs = {}}}})});
        const auto submitted = workspace.engine()
                                   .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                                       const auto form = *forms::loadNewestForm(connection, FormSlug("desk-call"));
                                       return forms::submitEvaluation(ledger, connection, workspace.engine().blobs(),
                                                                      evaluation(call, agent, *form), *form);
                                   })
                                   .get();
        REQUIRE(submitted);
        Q_EMIT workspace.contentChanged();
        return submitted->id;
    }
    static Evaluation evaluation(const InteractionId &call, const PersonId &agent, const forms::LoadedForm &form)
    {
        const auto option = [](const char *question, const char *picked, const char *comment) {
            return Answer{.question = QuestionSlug(question),
                          .value = PickedOption{AnswerOptionSlug(picked)},
                          .comment = comment,
                          .evidence = {}};
        };
        return {.id = {},
                .interaction = call,
                .segment = 0,
                .evaluator = evaluatorEve,
                .agent = agent,
                .form = form.form.id,
                .formVersion = form.version.hash,
                .visionVersion = form.version.visionVersion,
                .answers = {option("greeting", "yes", ""),
                            option("recording", "no", "Never said"),
                            option("next", "what", "No day was named"),
                            {.question = QuestionSlug("pace"), .value = ScaleValue{7}, .comment = {}, .evidence = {}}},
                .startedAt = {5, 60},
                .submittedAt = {},
                .supersedes = {}};
    }
    void release(const EvaluationId &id)
    {
        REQUIRE(forms::withFeedbackParts(workspace.engine(), [&](const forms::FeedbackParts &parts) {
            return forms::releaseEvaluations(parts, workspace.person(), std::vector{id});
        }));
        Q_EMIT workspace.contentChanged();
    }
    /// @p agent would have answered "next" in full.
    void dispute(const EvaluationId &id, const PersonId &agent)
    {
        REQUIRE(forms::withFeedbackParts(workspace.engine(), [&](const forms::FeedbackParts &parts) {
            return forms::dispute(
                parts, agent,
                {id, QuestionSlug("next"), PickedOption{AnswerOptionSlug("both")}, "Monday was said at 00:14."});
        }));
        Q_EMIT workspace.contentChanged();
    }
    template <typename Job>
    auto onFacts(Job job)
    {
        return workspace.engine()
            .submit([&](ledger::Ledger &, storage::Connection &connection) { return job(connection); })
            .get();
    }
    forms::FeedbackSummary summaryOf(const EvaluationId &id)
    {
        const auto found = onFacts([&](storage::Connection &connection) { return forms::feedbackOn(connection, id); });
        REQUIRE(found);
        return *found;
    }
    std::vector<forms::DisputeSummary> disputesOf(const EvaluationId &id)
    {
        const auto found =
            onFacts([&](storage::Connection &connection) { return forms::disputes(connection, {.evaluation = id}); });
        REQUIRE(found);
        return *found;
    }
};

} // namespace ringtrue::tests

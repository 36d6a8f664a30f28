// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/core_views.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/people_facts.h"
#include "core/organisation/permissions.h"
#include "core/sampling/sampling_views.h"
#include "core/service/workspace.h"
#include "forms/facts/forms_views.h"
#include "forms/service/evaluation_record.h"
#include "forms/service/publish.h"
#include "tests/catch.h"
#include "tests/forms/sample.h"
#include "tests/temporary_folder.h"

#include <memory>
#include <string>
#include <vector>

namespace ringtrue::tests {

inline const PersonId evaluatorAda{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};
inline const PersonId agentBo{*Uuid::parse("018f0000-0000-7000-8000-000000000002")};
inline const InteractionId callOne{*Uuid::parse("018f0000-0000-7000-8000-000000000003")};

inline const ledger::Registry &formsRegistry()
{
    static const ledger::Registry registry({organisation::coreViews(), sampling::samplingViews(), forms::formsViews()});
    return registry;
}

/// A workspace with the sample vision and form published and one call.
class EvaluationSample {
public:
    template <typename Job>
    auto onLedger(Job job)
    {
        return workspace->submit(job).get();
    }

    EvaluationSample()
    {
        auto made = service::Workspace::create({opening(),
                                                "Harbour Line",
                                                {.id = evaluatorAda,
                                                 .name = "Ada Example",
                                                 .externalId = "q-1",
                                                 .roles = organisation::founderRoles(),
                                                 .team = {},
                                                 .languages = {}}});
        REQUIRE(made);
        workspace = std::move(*made);
        auto connection = workspace->readFacts();
        REQUIRE(connection);
        reader = std::make_unique<storage::Connection>(std::move(*connection));
        const Interaction call{.id = callOne,
                               .reference = "4127",
                               .channel = Channel::Call,
                               .startedAt = {1'000'000, 60},
                               .durationMs = 60'000,
                               .customer = {},
                               .contactType = {},
                               .segments = {{.agent = agentBo, .startMs = 0, .endMs = {}}}};
        onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
            REQUIRE(ledger.append(evaluatorAda, organisation::interactionFact(call)));
            REQUIRE(forms::publishVision(ledger, on, evaluatorAda, sampleVision, "v.vision.yaml"));
            const auto published = forms::publishForm(ledger, on, evaluatorAda, sampleForm, "f.form.yaml");
            REQUIRE(published);
            formHash = published->version.hash;
        });
        const auto loaded = forms::loadForm(*reader, formHash);
        REQUIRE(loaded);
        form = *loaded;
    }

    service::Opening opening() const
    {
        return {.folder = folder / "w", .registry = formsRegistry(), .clock = clock, .program = "test"};
    }
    /// An evaluation of the call with the given answers.
    Evaluation evaluation(std::vector<Answer> answers) const
    {
        return {.id = {},
                .interaction = callOne,
                .segment = 0,
                .evaluator = evaluatorAda,
                .agent = agentBo,
                .form = form->form.id,
                .formVersion = formHash,
                .visionVersion = form->version.visionVersion,
                .answers = std::move(answers),
                .startedAt = {5, 60},
                .submittedAt = {},
                .supersedes = {}};
    }

    TemporaryFolder folder;
    SetClock clock{{1'795'262'551'000'000, 60}};
    std::unique_ptr<service::Workspace> workspace;
    std::unique_ptr<storage::Connection> reader;
    Hash formHash{};
    std::shared_ptr<const forms::LoadedForm> form;
};

/// From now on @p person of @p sample is somebody with @p roles, or has left.
enum class Stays { Yes, Left };
inline void giveRoles(EvaluationSample &sample, const PersonId &person, std::vector<Role> roles,
                      Stays stays = Stays::Yes)
{
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        REQUIRE(ledger.append(evaluatorAda, organisation::personFact({.id = person,
                                                                      .name = "Bo Example",
                                                                      .externalId = "b-1",
                                                                      .roles = std::move(roles),
                                                                      .team = {},
                                                                      .languages = {},
                                                                      .active = stays == Stays::Yes})));
    });
}

/// Every question of the sample form answered, half of the middle one lost.
inline std::vector<Answer> sampleAnswers()
{
    return {{.question = QuestionSlug("greeting"),
             .value = PickedOption{AnswerOptionSlug("yes")},
             .comment = {},
             .evidence = {}},
            {.question = QuestionSlug("recording"),
             .value = NotApplicable{},
             .comment = "Announced before the call",
             .evidence = {}},
            {.question = QuestionSlug("next"),
             .value = PickedOption{AnswerOptionSlug("what")},
             .comment = "Müller was not told when",
             .evidence = {TimeSpan{10'000, 14'500}, TimeSpan{20'000, 21'000}}},
            {.question = QuestionSlug("pace"), .value = ScaleValue{7}, .comment = {}, .evidence = {}}};
}

/// Scores and appends @p answers as they are.
inline EvaluationId appendEvaluation(EvaluationSample &sample, const std::vector<Answer> &answers)
{
    const auto picks = forms::picksOf(sample.form->plan, answers);
    REQUIRE(picks);
    const auto score = forms::submittedScore(sample.form->plan, forms::score(sample.form->plan, *picks));
    const auto fact = sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.append(evaluatorAda, forms::evaluationFact(sample.evaluation(answers), sample.form->form, score));
    });
    REQUIRE(fact);
    return EvaluationId{fact->uuid()};
}

} // namespace ringtrue::tests

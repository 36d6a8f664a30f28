// SPDX-License-Identifier: Apache-2.0
#include "forms/service/submit_evaluation.h"

#include "core/organisation/cause_facts.h"
#include "forms/service/evaluation_list.h"
#include "tests/forms/service/kinds_form.h"

#include <future>
#include <set>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

Result<forms::Submitted, forms::SubmitRefusal> submit(EvaluationSample &sample, const Evaluation &evaluation)
{
    return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
        return forms::submitEvaluation(ledger, connection, sample.workspace->blobs(), evaluation, *sample.form);
    });
}

} // namespace

TEST_CASE("A complete evaluation is submitted with its score", "[forms][service]")
{
    EvaluationSample sample;
    const auto submitted = submit(sample, sample.evaluation(sampleAnswers()));
    REQUIRE(submitted);
    CHECK(submitted->score.raw == Exact::quotient(4900, 80));
    CHECK(forms::loadEvaluation(*sample.reader, sample.workspace->keys(), submitted->id)->record.score
          == submitted->score);
}

TEST_CASE("An incomplete evaluation is not submitted and says what is missing", "[forms][service]")
{
    EvaluationSample sample;
    auto answers = sampleAnswers();
    answers.pop_back();
    answers[1].comment.clear(); // not applicable at a question with a critical option wants a reason
    const auto refused = submit(sample, sample.evaluation(answers));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().missing
          == std::vector<forms::Missing>{{1, forms::MissingReason::ReasonForNotApplicable},
                                         {3, forms::MissingReason::Answer}});
    CHECK(forms::evaluations(*sample.reader, {})->empty());
}

TEST_CASE("An answer that does not fit the form is named", "[forms][service]")
{
    EvaluationSample sample;
    auto answers = sampleAnswers();
    answers[3].value = ScaleValue{11};
    const auto refused = submit(sample, sample.evaluation(answers));
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().answer);
    CHECK(refused.error().answer->error == forms::RunError::OutsideScale);
}

TEST_CASE("A draft that was submitted but not removed is not offered again", "[forms][service]")
{
    EvaluationSample sample;
    const auto draft = sample.workspace->drafts().open({callOne, evaluatorAda, sample.formHash}).get();
    REQUIRE(draft);
    const auto before = forms::openDrafts(*sample.workspace, *sample.reader, evaluatorAda);
    REQUIRE(before);
    REQUIRE(before->size() == 1);

    auto evaluation = sample.evaluation(sampleAnswers());
    evaluation.startedAt = before->at(0).started;
    REQUIRE(submit(sample, evaluation)); // and then the power goes, before the draft is removed
    CHECK(forms::openDrafts(*sample.workspace, *sample.reader, evaluatorAda)->empty());
    CHECK(sample.workspace->drafts().list(evaluatorAda).get()->empty());

    // A second evaluation of the same call by the same person is a draft like any other.
    sample.clock.advance(1'000'000);
    REQUIRE(sample.workspace->drafts().open({callOne, evaluatorAda, sample.formHash}).get());
    CHECK(forms::openDrafts(*sample.workspace, *sample.reader, evaluatorAda)->size() == 1);
}

TEST_CASE("What was begun once is submitted once", "[forms][service]")
{
    EvaluationSample sample;
    const auto evaluation = sample.evaluation(sampleAnswers());
    REQUIRE(submit(sample, evaluation));
    const auto again = submit(sample, evaluation);
    REQUIRE_FALSE(again);
    CHECK(again.error().isRepeated);
    CHECK(forms::evaluations(*sample.reader, {})->size() == 1);

    auto otherPart = evaluation;
    otherPart.segment = 1;
    CHECK(submit(sample, otherPart));
    auto begunLater = evaluation;
    begunLater.startedAt.microseconds += 1;
    CHECK(submit(sample, begunLater));
}

TEST_CASE("A form is not taken for an interaction of another channel", "[forms][service]")
{
    EvaluationSample sample;
    const InteractionId chat{*Uuid::parse("018f0000-0000-7000-8000-000000000009")};
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        REQUIRE(ledger.append(evaluatorAda, organisation::interactionFact(
                                                {.id = chat,
                                                 .reference = "882",
                                                 .channel = Channel::Chat,
                                                 .startedAt = {1'000'000, 60},
                                                 .durationMs = 60'000,
                                                 .customer = {},
                                                 .contactType = {},
                                                 .segments = {{.agent = agentBo, .startMs = 0, .endMs = {}}}})));
    });
    auto evaluation = sample.evaluation(sampleAnswers()); // the sample form is for calls
    evaluation.interaction = chat;
    const auto refused = submit(sample, evaluation);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().channel == Channel::Chat);
    CHECK(forms::evaluations(*sample.reader, {})->empty());
}

TEST_CASE("What was begun of a submitted part goes, and nothing else", "[forms][service]")
{
    EvaluationSample sample;
    auto &drafts = sample.workspace->drafts();
    const Hash otherForm{1};
    REQUIRE(drafts.open({callOne, evaluatorAda, sample.formHash}).get());
    REQUIRE(drafts.open({callOne, evaluatorAda, otherForm}).get());
    const auto ofAnother = drafts.open({callOne, agentBo, sample.formHash}).get();
    const auto otherCall =
        drafts.open({InteractionId{*Uuid::parse("018f0000-0000-7000-8000-000000000007")}, evaluatorAda, otherForm})
            .get();
    const auto otherPart = drafts.open({callOne, evaluatorAda, Hash{2}}).get();
    REQUIRE(otherPart);
    std::promise<bool> saved;
    drafts.saveSegment(*otherPart, 1, [&](const auto &done) { saved.set_value(static_cast<bool>(done)); });
    REQUIRE(saved.get_future().get());

    REQUIRE(forms::removeSubmittedDrafts(*sample.workspace, sample.evaluation({})));
    const auto left = drafts.list().get();
    REQUIRE(left);
    std::set<DraftId> ids;
    for (const auto &draft : *left)
        ids.insert(draft.id);
    CHECK(ids == std::set{*ofAnother, *otherCall, *otherPart});
}

TEST_CASE("A cause that the centre does not have, or has out of use, is refused by name", "[forms][service]")
{
    EvaluationSample sample;
    useKindsForm(sample);
    auto answers = kindsAnswers({});
    answers.pop_back();
    answers[1].cause = CauseSlug("luck");
    auto refused = submit(sample, sample.evaluation(answers));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == forms::UnlistedReason{QuestionSlug("asked"), "luck", false});

    auto centre = builtInAttributions().at(1);
    centre.isInUse = false;
    REQUIRE(sample.workspace->append(evaluatorAda, {organisation::attributionFact(centre)}).get());
    answers[1].cause = CauseSlug("skill");
    refused = submit(sample, sample.evaluation(answers));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == forms::UnlistedReason{QuestionSlug("asked"), "centre", true});
    CHECK(forms::evaluations(*sample.reader, {})->empty());

    answers[1].attribution = AttributionSlug("agent");
    CHECK(submit(sample, sample.evaluation(answers)));
}

TEST_CASE("An answer below full without a cause is not submitted where the form asks why", "[forms][service]")
{
    EvaluationSample sample;
    useKindsForm(sample);
    auto answers = kindsAnswers({});
    answers.pop_back();
    answers[1].attribution.reset();
    const auto refused = submit(sample, sample.evaluation(answers));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().missing == std::vector<forms::Missing>{{1, forms::MissingReason::Cause}});
}

TEST_CASE("A cause given while the answer fell short goes when the answer is full", "[forms][service]")
{
    EvaluationSample sample;
    useKindsForm(sample);
    auto answers = kindsAnswers({});
    answers.pop_back();
    answers[1].value = PickedOptions{{AnswerOptionSlug("name"), AnswerOptionSlug("number")}};
    const auto submitted = submit(sample, sample.evaluation(answers));
    REQUIRE(submitted);
    const auto read = forms::loadEvaluation(*sample.reader, sample.workspace->keys(), submitted->id);
    REQUIRE(read);
    CHECK_FALSE(read->record.evaluation.answers.at(1).cause);
    CHECK_FALSE(read->record.evaluation.answers.at(1).attribution);
}

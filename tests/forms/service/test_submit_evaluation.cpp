// SPDX-License-Identifier: Apache-2.0
#include "forms/service/submit_evaluation.h"

#include "forms/service/evaluation_list.h"
#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

Result<forms::Submitted, forms::SubmitRefusal> submit(EvaluationSample &sample, const Evaluation &evaluation)
{
    return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return forms::submitEvaluation(ledger, evaluation, *sample.form);
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

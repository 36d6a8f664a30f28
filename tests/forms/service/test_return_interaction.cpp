// SPDX-License-Identifier: Apache-2.0
#include "forms/service/return_interaction.h"

#include "forms/service/submit_evaluation.h"
#include "tests/forms/service/work_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;
using forms::ReturnError;
using sampling::Return;
using sampling::ReturnReason;

namespace {

Return oneReturn(const InteractionId &interaction, ReturnReason reason = ReturnReason::NoSound)
{
    return {.interaction = interaction, .segment = 0, .evaluator = evaluatorAda, .reason = reason, .note = "All hiss"};
}

std::optional<ReturnError> errorOf(WorkSample &sample, const Return &returned)
{
    const auto result = forms::returnInteraction(*sample.workspace, returned);
    return result ? std::nullopt : std::optional{result.error().error};
}

DraftId begin(WorkSample &sample, const InteractionId &interaction)
{
    const auto draft = sample.workspace->drafts().open({interaction, evaluatorAda, sample.formHash}).get();
    REQUIRE(draft);
    return *draft;
}

std::size_t openDraftCount(WorkSample &sample)
{
    const auto drafts = forms::openDrafts(*sample.workspace, *sample.reader, evaluatorAda);
    REQUIRE(drafts);
    return drafts->size();
}

} // namespace

TEST_CASE("A returned interaction is written down with its draft gone", "[forms][service]")
{
    WorkSample sample;
    begin(sample, callOne);
    begin(sample, idNumber<InteractionId>(51));
    REQUIRE(openDraftCount(sample) == 2);
    CHECK_FALSE(errorOf(sample, oneReturn(callOne)));
    CHECK(sample.workspace->drafts().list(evaluatorAda).get()->size() == 1); // of the other one
    const auto returns = sampling::standingReturnsOf(*sample.reader, sample.workspace->keys(), callOne);
    REQUIRE(returns);
    REQUIRE(returns->size() == 1);
    CHECK(returns->front().note == "All hiss");
}

TEST_CASE("What cannot be returned is refused, and its draft stays", "[forms][service]")
{
    WorkSample sample;
    begin(sample, callOne);
    auto wrong = oneReturn(callOne);
    wrong.reason.reset();
    CHECK(errorOf(sample, wrong) == ReturnError::NoReason);
    CHECK(errorOf(sample, oneReturn(idNumber<InteractionId>(99))) == ReturnError::UnknownInteraction);
    for (const std::int32_t segment : {-1, 1}) {
        wrong = oneReturn(callOne);
        wrong.segment = segment;
        CHECK(errorOf(sample, wrong) == ReturnError::NoSuchSegment);
    }
    giveRoles(sample, agentBo, {Role::Agent});
    wrong = oneReturn(callOne);
    wrong.evaluator = agentBo;
    CHECK(errorOf(sample, wrong) == ReturnError::NotAllowed);
    appendEvaluation(sample, sampleAnswers());
    CHECK(errorOf(sample, oneReturn(callOne)) == ReturnError::AlreadyEvaluated);
    CHECK(sample.workspace->drafts().list(evaluatorAda).get()->size() == 1);
    CHECK(sampling::standingReturns(*sample.reader, sample.workspace->keys())->empty());
}

TEST_CASE("Nothing is returned twice before it was put back, and others may return it too", "[forms][service]")
{
    WorkSample sample;
    CHECK_FALSE(errorOf(sample, oneReturn(callOne)));
    CHECK(errorOf(sample, oneReturn(callOne, ReturnReason::Other)) == ReturnError::AlreadyReturned);
    auto other = oneReturn(callOne);
    other.evaluator = evaluatorEve;
    CHECK_FALSE(errorOf(sample, other));
    sample.giveBack(callOne, evaluatorAda, {});
    CHECK_FALSE(errorOf(sample, oneReturn(callOne, ReturnReason::Other)));
}

TEST_CASE("An evaluator who evaluated one part may return another", "[forms][service]")
{
    WorkSample sample;
    auto transferred = WorkSample::call(60);
    transferred.segments.push_back({.agent = idNumber<PersonId>(41), .startMs = 30'000, .endMs = {}});
    transferred.segments.front().endMs = 30'000;
    sample.add(transferred);
    auto evaluation = sample.evaluation(sampleAnswers());
    evaluation.interaction = transferred.id;
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
        return forms::submitEvaluation(ledger, connection, sample.workspace->blobs(), evaluation, *sample.form);
    }));
    CHECK(errorOf(sample, oneReturn(transferred.id)) == ReturnError::AlreadyEvaluated);
    auto second = oneReturn(transferred.id);
    second.segment = 1;
    CHECK_FALSE(errorOf(sample, second));
}

TEST_CASE("A draft that outlived the return of its interaction is not offered again", "[forms][service]")
{
    WorkSample sample;
    begin(sample, callOne);
    const auto returned = oneReturn(callOne);
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
        return forms::appendReturn(ledger, connection,
                                   returned); // and then the power goes, before the draft is removed
    }));
    REQUIRE(sample.workspace->drafts().list(evaluatorAda).get()->size() == 1);
    CHECK(openDraftCount(sample) == 0);
    CHECK(sample.workspace->drafts().list(evaluatorAda).get()->empty());

    // What is begun after it was returned is a draft like any other.
    sample.clock.advance(1'000'000);
    begin(sample, callOne);
    CHECK(openDraftCount(sample) == 1);
}

TEST_CASE("A draft that is gone on with after a return, or whose return was taken back, stays", "[forms][service]")
{
    WorkSample sample;
    const auto draft = begin(sample, callOne);
    sample.giveBack(callOne, evaluatorAda, ReturnReason::Language);
    SECTION("gone on with")
    {
        sample.clock.advance(1'000'000);
        REQUIRE(sample.workspace->drafts()
                    .saveAll(draft, {{QuestionSlug("greeting"), service::DraftPart::Answer, std::string("x")}})
                    .get());
    }
    SECTION("taken back")
    {
        sample.giveBack(callOne, evaluatorAda, {});
    }
    CHECK(openDraftCount(sample) == 1);
}

// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/returns.h"

#include "tests/core/sampling/sampling_samples.h"

using namespace ringtrue;
using namespace ringtrue::sampling;
using namespace ringtrue::tests;

namespace {

Return returned(std::uint8_t call, const PersonId &evaluator, std::optional<ReturnReason> reason, std::string note = {})
{
    return {.interaction = idNumber<InteractionId>(call),
            .segment = 0,
            .evaluator = evaluator,
            .reason = reason,
            .note = std::move(note)};
}

} // namespace

TEST_CASE("Every reason has its word, and two of them concern the evaluator alone", "[sampling]")
{
    int own = 0;
    for (const auto reason : allReturnReasons) {
        CHECK(returnReasonFromWord(word(reason)) == reason);
        own += concerns(reason) == Concerns::Evaluator ? 1 : 0;
    }
    CHECK(own == 2);
    CHECK(concerns(ReturnReason::Language) == Concerns::Evaluator);
    CHECK(concerns(ReturnReason::KnowsPerson) == Concerns::Evaluator);
    CHECK_FALSE(returnReasonFromWord("busy"));
}

TEST_CASE("What was returned is listed with its note, the newest first, until it is put back", "[sampling]")
{
    SamplingSample sample;
    sample.append(returnFact(returned(101, evaluatorIda, ReturnReason::Private, "Müller calls his mother")));
    sample.clock.advance(1'000'000);
    sample.append(returnFact(returned(102, evaluatorTom, ReturnReason::NoSound)));
    const auto list = [&] { return standingReturns(*sample.reader, sample.workspace->keys()); };
    const auto all = list();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).interaction == callNumber(102));
    CHECK(all->at(0).reason == ReturnReason::NoSound);
    CHECK(all->at(0).note.empty());
    CHECK(all->at(1).evaluator == evaluatorIda);
    CHECK(all->at(1).note == "Müller calls his mother");
    CHECK(*sample.putBack(leadMo, {.interaction = idNumber<InteractionId>(101)}) == 1);
    REQUIRE(list()->size() == 1);
    CHECK(list()->front().interaction.reference == "4102");
}

TEST_CASE("A note goes with the interaction's key, and the reason stays", "[sampling]")
{
    SamplingSample sample;
    sample.append(returnFact(returned(101, evaluatorIda, ReturnReason::Private, "Müller calls his mother")));
    REQUIRE(sample.workspace
                ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
                    return ledger.erase(leadMo, {{ledger::subjectOf(idNumber<InteractionId>(101))}, "asked", "policy"});
                })
                .get());
    const auto left = standingReturnsOf(*sample.reader, sample.workspace->keys(), idNumber<InteractionId>(101));
    REQUIRE(left);
    REQUIRE(left->size() == 1);
    CHECK(left->front().note.empty());
    CHECK(left->front().isNoteShut);
    CHECK(left->front().reason == ReturnReason::Private);
}

TEST_CASE("Evaluators put back their own returns, who assigns work anybody's", "[sampling]")
{
    SamplingSample sample;
    const auto call = idNumber<InteractionId>(101);
    sample.append(returnFact(returned(101, evaluatorIda, ReturnReason::Language)));
    sample.append(returnFact(returned(101, evaluatorTom, ReturnReason::KnowsPerson)));
    const auto error = [](const auto &result) { return result.error().error; };
    CHECK(error(sample.putBack(evaluatorTom, {.interaction = call})) == PutBackError::NotAllowed);
    CHECK(error(sample.putBack(evaluatorTom, {.interaction = call, .segment = {}, .evaluator = evaluatorIda}))
          == PutBackError::NotAllowed);
    CHECK(error(sample.putBack(leadMo, {.interaction = call, .segment = 1})) == PutBackError::NotReturned);
    CHECK(*sample.putBack(evaluatorTom, {.interaction = call, .segment = {}, .evaluator = evaluatorTom}) == 1);
    CHECK(*sample.putBack(leadMo, {.interaction = call}) == 1);
    CHECK(error(sample.putBack(leadMo, {.interaction = call})) == PutBackError::NotReturned);
    CHECK(sample.count("SELECT count(*) FROM returned_interaction WHERE reason IS NULL AND held = 0") == 2);
}

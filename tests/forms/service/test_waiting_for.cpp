// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/apply_fact.h"
#include "core/ledger/content_hash.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/schema.h"
#include "core/ledger/stored_facts.h"
#include "core/storage/check_database.h"
#include "tests/forms/service/work_samples.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace ringtrue;
using namespace ringtrue::tests;
using sampling::ReturnReason;

namespace {

const auto waiting51 = idNumber<InteractionId>(51);
const auto waiting52 = idNumber<InteractionId>(52);
const auto waiting53 = idNumber<InteractionId>(53);
using Calls = std::vector<InteractionId>;

} // namespace

TEST_CASE("What is assigned to somebody else waits for them alone", "[forms][service]")
{
    WorkSample sample;
    CHECK(sample.waitingFor(evaluatorEve) == Calls{callOne, waiting51, waiting52, waiting53});
    sample.assign(waiting51, evaluatorAda);
    sample.assign(waiting52, evaluatorEve);
    CHECK(sample.waitingFor(evaluatorEve) == Calls{callOne, waiting52, waiting53});
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting51, waiting53});
    CHECK(sample.waitingFor(std::nullopt) == Calls{callOne, waiting51, waiting52, waiting53});
    sample.assign(waiting51, evaluatorEve); // both are to do it
    CHECK(sample.waitingFor(evaluatorEve) == Calls{callOne, waiting51, waiting52, waiting53});
    sample.takeBack(waiting51, evaluatorEve);
    CHECK(sample.waitingFor(evaluatorEve) == Calls{callOne, waiting52, waiting53});
    sample.takeBack(waiting51, evaluatorAda);
    CHECK(sample.waitingFor(evaluatorEve) == Calls{callOne, waiting51, waiting52, waiting53});
}

TEST_CASE("What was assigned to somebody who is here no more waits for all again", "[forms][service]")
{
    WorkSample sample;
    sample.assign(waiting51, evaluatorEve);
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting52, waiting53});
    SECTION("who has left")
    {
        giveRoles(sample, evaluatorEve, {Role::Evaluator}, Stays::Left);
    }
    SECTION("who was erased")
    {
        REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
            return ledger.erase(evaluatorAda, {{ledger::subjectOf(evaluatorEve)}, "asked", "subject-request"});
        }));
    }
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting51, waiting52, waiting53});
}

TEST_CASE("What was returned for a reason that concerns everybody waits for nobody until it is put back",
          "[forms][service]")
{
    WorkSample sample;
    const auto reason = GENERATE(ReturnReason::NoSound, ReturnReason::WrongAgent, ReturnReason::Private,
                                 ReturnReason::TooShort, ReturnReason::Other);
    CAPTURE(sampling::word(reason));
    sample.assign(waiting51, evaluatorAda);
    sample.giveBack(waiting51, evaluatorEve, reason);
    sample.giveBack(waiting52, evaluatorEve, reason);
    for (const auto &person : {std::optional{evaluatorAda}, std::optional{evaluatorEve}, std::optional<PersonId>{}})
        CHECK(sample.waitingFor(person) == Calls{callOne, waiting53});
    CHECK(forms::interactionRows(*sample.reader, {waiting52})->front().returned == reason);
    CHECK_FALSE(forms::interactionRows(*sample.reader, {waiting53})->front().returned);
    sample.giveBack(waiting52, evaluatorAda, ReturnReason::NoSound); // a second one, of somebody else
    sample.giveBack(waiting52, evaluatorEve, {});
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting53});
    sample.giveBack(waiting52, evaluatorAda, {});
    sample.giveBack(waiting51, evaluatorEve, {});
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting51, waiting52, waiting53});
}

TEST_CASE("What was returned for a reason that concerns its evaluator waits for the others", "[forms][service]")
{
    WorkSample sample;
    const auto reason = GENERATE(ReturnReason::Language, ReturnReason::KnowsPerson);
    sample.giveBack(waiting51, evaluatorEve, reason);
    CHECK(sample.waitingFor(evaluatorEve) == Calls{callOne, waiting52, waiting53});
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting51, waiting52, waiting53});
    CHECK_FALSE(forms::interactionRows(*sample.reader, {waiting51})->front().returned);
    sample.assign(waiting52, evaluatorEve); // and returned by whom it was assigned to: no more theirs alone
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting51, waiting53});
    sample.giveBack(waiting52, evaluatorEve, reason);
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting51, waiting52, waiting53});
    CHECK(sample.waitingFor(evaluatorEve) == Calls{callOne, waiting53});
    sample.giveBack(waiting51, evaluatorEve, {});
    sample.giveBack(waiting52, evaluatorEve, {});
    CHECK(sample.waitingFor(evaluatorEve) == Calls{callOne, waiting51, waiting52, waiting53});
}

TEST_CASE("What was erased waits for nobody, assigned or not", "[forms][service]")
{
    WorkSample sample;
    sample.assign(waiting51, evaluatorAda);
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.erase(evaluatorAda,
                            {{ledger::subjectOf(waiting51), ledger::subjectOf(waiting52)}, "asked", "subject-request"});
    }));
    sample.giveBack(waiting52, evaluatorAda, ReturnReason::Language); // counted off once
    CHECK(sample.waitingFor(evaluatorAda) == Calls{callOne, waiting53});
    CHECK(sample.waitingFor(std::nullopt) == Calls{callOne, waiting53});
}

TEST_CASE("What waits for whom is the same in whatever order assignments and returns arrive",
          "[forms][service][property]")
{
    WorkSample sample;
    sample.assign(waiting51, evaluatorEve);
    sample.giveBack(waiting51, evaluatorEve, ReturnReason::Language);
    sample.giveBack(waiting52, evaluatorEve, ReturnReason::NoSound);
    sample.giveBack(waiting52, evaluatorEve, {});
    sample.assign(waiting53, evaluatorEve);
    sample.takeBack(waiting53, evaluatorEve);
    sample.assign(waiting53, evaluatorAda);
    sample.giveBack(callOne, evaluatorAda, ReturnReason::Private);
    std::vector<ledger::Fact> facts;
    const auto all = ledger::factsAfter(*sample.reader, 0, 1000);
    REQUIRE(all);
    for (const auto &stored : *all) {
        auto fact = ledger::decodeFact(stored.bytes);
        if (formsRegistry().find(fact->kind) != nullptr && !fact->kind.starts_with("ledger."))
            facts.push_back(*fact);
    }
    std::mt19937 random{7};
    const auto expected = *ledger::contentHash(*sample.reader, formsRegistry());
    for (int round = 0; round < 200; ++round) {
        auto views = *storage::emptyDatabase(ledger::workspaceSchema());
        ledger::createViews(views, formsRegistry());
        std::shuffle(facts.begin(), facts.end(), random);
        for (const auto &fact : facts)
            REQUIRE(ledger::applyFact(views, formsRegistry(), fact, *ledger::parseBody(fact.body))
                    == ledger::Effect::Applied);
        CAPTURE(round);
        for (const auto &person : {evaluatorAda, evaluatorEve}) {
            const auto waiting = forms::waiting(views, person, {}, 100);
            const auto here = forms::waiting(*sample.reader, person, {}, 100);
            REQUIRE(waiting);
            CHECK(waiting->oldest == here->oldest);
            CHECK(waiting->count == here->count);
        }
    }
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) { CHECK(*ledger.rebuild() == expected); });
}

// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/assign.h"

#include "tests/core/sampling/sampling_samples.h"

using namespace ringtrue;
using namespace ringtrue::sampling;
using namespace ringtrue::tests;

namespace {

Assignment work(std::uint8_t call, const PersonId &evaluator, const char *due = "2026-11-27")
{
    return {.interaction = idNumber<InteractionId>(call), .evaluator = evaluator, .due = dayFromText(due)};
}

constexpr auto standing = "SELECT count(*) FROM assignment WHERE assigned = 1";

/// The one flaw of an assignment that is refused; nothing where it is not refused so.
std::optional<AssignProblem> flawOf(SamplingSample &sample, const Assignment &assignment)
{
    const auto refused = sample.assign(leadMo, {assignment});
    if (refused || refused.error().error != AssignError::Flawed || refused.error().flaws.size() != 1)
        return std::nullopt;
    return refused.error().flaws.front().problem;
}

} // namespace

TEST_CASE("Work is assigned to evaluators with a day, and only what changed is written again", "[sampling]")
{
    SamplingSample sample;
    const std::vector all{work(101, evaluatorIda), work(102, evaluatorIda), work(101, evaluatorTom)};
    CHECK(*sample.assign(leadMo, all) == AssignCounts{3, 0});
    CHECK(sample.count(standing) == 3);
    CHECK(sample.count("SELECT count(*) FROM assignment WHERE assigned_by = x'00000000000000000000000000000001'") == 3);
    auto moved = all;
    moved[1].due = dayFromText("2026-12-01");
    moved[2].due.reset();
    CHECK(*sample.assign(leadMo, moved) == AssignCounts{2, 1});
    CHECK(sample.count("SELECT count(*) FROM assignment WHERE due = '2026-12-01'") == 1);
    CHECK(sample.count("SELECT count(*) FROM assignment WHERE due IS NULL") == 1);
    CHECK(*assignedPeople(*sample.reader) == std::vector{evaluatorIda, evaluatorTom});
}

TEST_CASE("Assignments are taken back, and can be given again", "[sampling]")
{
    SamplingSample sample;
    REQUIRE(sample.assign(leadMo, {work(101, evaluatorIda), work(102, evaluatorIda)}));
    const AssignmentKey first{idNumber<InteractionId>(101), evaluatorIda};
    CHECK(*sample.takeBack(leadMo, {first}) == AssignCounts{1, 0});
    CHECK(sample.count(standing) == 1);
    const AssignmentKey second{idNumber<InteractionId>(102), evaluatorIda};
    const auto refused = sample.takeBack(leadMo, {second, first, second}); // all or none
    REQUIRE_FALSE(refused);
    CHECK(refused.error().flaws
          == std::vector<AssignFlaw>{{1, AssignProblem::NotAssigned}, {2, AssignProblem::Repeated}});
    CHECK(sample.count(standing) == 1);
    CHECK(*sample.assign(leadMo, {work(101, evaluatorIda)}) == AssignCounts{1, 0});
    CHECK(sample.count(standing) == 2);
}

TEST_CASE("Only who assigns work assigns it and takes it back", "[sampling]")
{
    SamplingSample sample;
    REQUIRE(sample.assign(leadMo, {work(101, evaluatorIda)}));
    for (const auto &author : {evaluatorIda, shopperKim, agentRay, idNumber<PersonId>(99)}) {
        const auto refused = sample.assign(author, {work(102, evaluatorIda)});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error == AssignError::NotAllowed);
        const auto kept = sample.takeBack(author, {{idNumber<InteractionId>(101), evaluatorIda}});
        REQUIRE_FALSE(kept);
        CHECK(kept.error().error == AssignError::NotAllowed);
    }
    CHECK(sample.count(standing) == 1);
}

TEST_CASE("Work is assigned to whoever may evaluate it, and nothing that nobody can", "[sampling]")
{
    SamplingSample sample;
    CHECK(flawOf(sample, work(109, evaluatorIda)) == AssignProblem::UnknownInteraction);
    CHECK(flawOf(sample, work(101, idNumber<PersonId>(99))) == AssignProblem::UnknownPerson);
    CHECK(flawOf(sample, work(101, agentRay)) == AssignProblem::NotEvaluating);
    CHECK(flawOf(sample, work(101, shopperKim)) == AssignProblem::NotShown);
    auto left = SamplingSample::person(evaluatorTom, "Tom", {Role::Evaluator});
    left.active = false;
    sample.append(organisation::personFact(left));
    CHECK(flawOf(sample, work(101, evaluatorTom)) == AssignProblem::Left);
    sample.append(returnFact({idNumber<InteractionId>(102), 0, evaluatorTom, ReturnReason::NoSound, {}}));
    CHECK(flawOf(sample, work(102, evaluatorIda)) == AssignProblem::Returned);
    CHECK(sample.count(standing) == 0);
}

TEST_CASE("Nothing is assigned to who was erased, nor what was erased", "[sampling]")
{
    SamplingSample sample;
    const auto erase = [&](const ledger::SubjectId &subject) {
        REQUIRE(sample.workspace
                    ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
                        return ledger.erase(leadMo, {{subject}, "asked for it", "subject-request"});
                    })
                    .get());
    };
    erase(ledger::subjectOf(evaluatorTom));
    CHECK(flawOf(sample, work(101, evaluatorTom)) == AssignProblem::Left);
    erase(ledger::subjectOf(idNumber<InteractionId>(101)));
    CHECK(flawOf(sample, work(101, evaluatorIda)) == AssignProblem::Unreadable);
}

TEST_CASE("A return that concerns its evaluator keeps the work from them alone", "[sampling]")
{
    SamplingSample sample;
    const auto reason = GENERATE(ReturnReason::Language, ReturnReason::KnowsPerson);
    sample.append(returnFact({idNumber<InteractionId>(101), 0, evaluatorTom, reason, {}}));
    CHECK(flawOf(sample, work(101, evaluatorTom)) == AssignProblem::Returned);
    CHECK(sample.assign(leadMo, {work(101, evaluatorIda)}));
    sample.append(returnFact({idNumber<InteractionId>(101), 0, evaluatorTom, {}, {}}));
    CHECK(sample.assign(leadMo, {work(101, evaluatorTom)}));
}

TEST_CASE("Where one of many is wrong none is assigned, and each that is wrong is named", "[sampling]")
{
    SamplingSample sample;
    const auto refused = sample.assign(leadMo, {work(101, evaluatorIda), work(109, evaluatorIda), work(102, agentRay),
                                                work(101, evaluatorIda, "2026-12-01")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().flaws
          == std::vector<AssignFlaw>{
              {1, AssignProblem::UnknownInteraction}, {2, AssignProblem::NotEvaluating}, {3, AssignProblem::Repeated}});
    CHECK(sample.count("SELECT count(*) FROM assignment") == 0);
}

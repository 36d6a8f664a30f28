// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/check_interaction.h"

#include "tests/core/service/workspace_samples.h"

using namespace ringtrue;
using namespace ringtrue::organisation;
using tests::idNumber;

namespace {

constexpr std::int64_t day = 24 * 3'600'000'000LL;

Interaction call(std::vector<Segment> segments = {{idNumber<PersonId>(90), 0, {}}})
{
    return {.id = idNumber<InteractionId>(1),
            .reference = "4127",
            .channel = Channel::Call,
            .startedAt = tests::noon,
            .durationMs = 60'000,
            .customer = {},
            .contactType = {},
            .segments = std::move(segments)};
}

std::optional<InteractionProblem> problemOf(const Interaction &interaction)
{
    const auto flaw = findFlaw(interaction, tests::noon);
    return flaw ? std::optional{flaw->problem} : std::nullopt;
}

} // namespace

TEST_CASE("A number that people cannot say is no reference", "[organisation]")
{
    using enum InteractionProblem;
    CHECK(findReferenceFlaw("") == NoReference);
    CHECK(findReferenceFlaw(" \u2003 ") == NoReference);
    CHECK(findReferenceFlaw("41\n27") == HiddenCharacter);
    CHECK(findReferenceFlaw("\u202e7214") == HiddenCharacter);
    CHECK(findReferenceFlaw("41\u200b27") == HiddenCharacter);
    CHECK(findReferenceFlaw("41\xff") == HiddenCharacter);
    CHECK(findReferenceFlaw(std::string(101, '4')) == LongReference);
    CHECK_FALSE(findReferenceFlaw(std::string(100, '4')));
    std::string wide; // characters, not bytes
    for (int i = 0; i < 100; ++i)
        wide += "ü";
    CHECK_FALSE(findReferenceFlaw(wide));
    CHECK(findReferenceFlaw(wide + "ü") == LongReference);
    CHECK_FALSE(findReferenceFlaw("CALL 4127/2"));
}

TEST_CASE("An interaction begins between 1990 and tomorrow", "[organisation]")
{
    using enum InteractionProblem;
    auto interaction = call();
    const auto at = [&](std::int64_t microseconds) {
        interaction.startedAt = {microseconds, 0};
        return problemOf(interaction);
    };
    CHECK(at(earliestStart - 1) == TooEarly);
    CHECK_FALSE(at(earliestStart));
    CHECK_FALSE(at(tests::noon.microseconds + day)); // a clock that is wrong, a zone that was forgotten
    CHECK(at(tests::noon.microseconds + day + 1) == InFuture);
}

TEST_CASE("Segments share out an interaction from its beginning, in order, to its end", "[organisation]")
{
    using enum InteractionProblem;
    const auto ann = idNumber<PersonId>(90);
    const auto bo = idNumber<PersonId>(91);
    CHECK_FALSE(problemOf(call()));
    CHECK(problemOf(call({})) == NobodyServed);
    CHECK(problemOf(call({{ann, 1000, {}}})) == BeginningUnserved);
    CHECK(problemOf(call({{ann, 0, 500}, {bo, 500, {}}, {ann, 500, {}}})) == SegmentOrder);
    CHECK(findFlaw(call({{ann, 0, 500}, {bo, 400, 400}, {ann, 400, {}}}), tests::noon)->segment == 2);
    CHECK_FALSE(findSegmentPastEnd(call({{ann, 0, 59'999}, {bo, 59'999, {}}})));
    const auto past = findSegmentPastEnd(call({{ann, 0, 60'000}, {bo, 60'000, {}}}));
    REQUIRE(past);
    CHECK(*past == InteractionFlaw{.problem = SegmentPastEnd, .segment = 1, .durationMs = 60'000});
    auto chat = call({{ann, 0, 60'000}, {bo, 60'000, {}}}); // the last message is hers
    chat.channel = Channel::Chat;
    CHECK_FALSE(findSegmentPastEnd(chat));
}

TEST_CASE("Who is known here without being an agent does not serve", "[organisation]")
{
    tests::WorkspaceSample sample;
    auto workspace = sample.create(); // person 1 evaluates
    auto agent = tests::personNumber(2, "Ann Bee");
    agent.roles = {Role::Lead, Role::Agent};
    agent.active = false; // served before she left
    workspace
        ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
            REQUIRE(ledger.append(idNumber<PersonId>(1), personFact(agent)));
        })
        .get();
    auto reader = workspace->readFacts();
    REQUIRE(reader);
    const auto served = [&](std::uint8_t who) {
        return findOtherThanAgent(*reader, call({{idNumber<PersonId>(2), 0, 500}, {idNumber<PersonId>(who), 500, {}}}))
            .value();
    };
    CHECK_FALSE(served(2));
    CHECK_FALSE(served(3)); // not known yet
    REQUIRE(served(1));
    CHECK(*served(1) == InteractionFlaw{.problem = InteractionProblem::NotAnAgent, .segment = 1});
}

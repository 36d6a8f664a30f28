// SPDX-License-Identifier: Apache-2.0
#include "forms/service/rings_true.h"

#include "core/ledger/body_fields.h"
#include "core/ledger/content_hash.h"
#include "core/ledger/stored_facts.h"
#include "forms/service/rings_true_result.h"
#include "tests/forms/service/round_samples.h"

#include <algorithm>
#include <array>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("A round is opened, answered, closed and told", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    for (std::uint8_t i = 0; i < 6; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(i < 4 ? 5 : 2, std::nullopt, i == 0 ? "Not on Mondays" : "")));
    CHECK(countWaiting(*sample.workspace, round).value() == 6);
    CHECK(ringsTrueResult(*sample.reader, sample.workspace->keys(), round).error().error == RoundError::NotClosed);

    const auto closed = sample.close(round);
    REQUIRE(closed);
    CHECK(closed->answers == 6);
    CHECK(closed->logEmptied);
    const auto result = ringsTrueResult(*sample.reader, sample.workspace->keys(), round);
    REQUIRE(result);
    CHECK(result->summary.answers == 6);
    CHECK(result->summary.closedBy == evaluatorAda);
    REQUIRE(result->pillars.size() == 2);
    const auto &steady = result->pillars[0];
    CHECK(steady.name == "Steady");
    REQUIRE(steady.figures);
    CHECK(steady.figures->counts == RatingCounts{0, 2, 0, 0, 4});
    CHECK(steady.figures->high == 4);
    CHECK(steady.figures->median.text() == "5");
    CHECK(steady.figures->interval == *stats::wilsonInterval(4, 6));
    CHECK_FALSE(result->pillars[1].figures); // nobody rated it
    CHECK(result->commentsInAll == std::vector<std::string>{"Not on Mondays"});

    CHECK(countWaiting(*sample.workspace, round).error().error == RoundError::NotHere);
    CHECK(sample.answer(round, staff(9), rated(5, 5)).error().error == RoundError::Closed);
    CHECK(sample.close(round).error().error == RoundError::Closed);
}

TEST_CASE("What cannot be opened is refused", "[rings-true]")
{
    RoundSample sample;
    const auto error = [&](const NewRingsTrueRound &round) {
        const auto id =
            sample.onRounds([&](const RoundParts &parts) { return openRingsTrue(parts, evaluatorAda, round); });
        REQUIRE_FALSE(id);
        return id.error().error;
    };
    const auto hash = sample.visionHash();
    CHECK(error({.visionVersion = Hash{}, .question = "True?", .closesOn = {}, .cuts = {}})
          == RoundError::UnknownVision);
    CHECK(error({.visionVersion = hash, .question = " ", .closesOn = {}, .cuts = {}}) == RoundError::BadQuestion);
    CHECK(error({.visionVersion = hash, .question = "a\nb", .closesOn = {}, .cuts = {}}) == RoundError::BadQuestion);
    CHECK(error({.visionVersion = hash, .question = "True?", .closesOn = dayFromText("2026-11-20"), .cuts = {}})
          == RoundError::PastDay);
    CHECK(ringsTrueRounds(*sample.reader).value().empty());
}

TEST_CASE("A round asks about many pillars, and too many are refused when it is opened", "[rings-true]")
{
    RoundSample sample;
    const auto publish = [&](std::size_t pillars) { // as it may come from elsewhere: here more than seven are refused
        std::string text(sampleVision);
        for (std::size_t i = 2; i < pillars; ++i)
            text += "  - {id: p" + std::to_string(i) + ", name: P" + std::to_string(i) + ", promises: [told-early]}\n";
        const VisionVersion version{.hash = sha256(text),
                                    .vision = VisionSlug("harbour-service"),
                                    .number = static_cast<std::int64_t>(pillars),
                                    .kind = VisionKind::Service,
                                    .title = "Many",
                                    .text = text,
                                    .publishedAt = {}};
        REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
            return ledger.append(evaluatorAda, visionVersionFact(version));
        }));
        return version.hash;
    };
    const auto open = [&](const Hash &vision) {
        return sample.onRounds([&](const RoundParts &parts) {
            return openRingsTrue(parts, evaluatorAda,
                                 {.visionVersion = vision,
                                  .question = "True?",
                                  .closesOn = {},
                                  .cuts = {allCuts.begin(), allCuts.end()}});
        });
    };
    CHECK(open(publish(mostPillarsAsked + 1)).error().error == RoundError::TooManyPillars);
    const auto round = open(publish(mostPillarsAsked));
    REQUIRE(round);
    RingsTrueAnswer given = of(rated(3, 3), Role::Agent, Tenure::OneToThree);
    given.ratings.assign(mostPillarsAsked, 5);
    given.comments.assign(mostPillarsAsked, "");
    for (std::uint8_t i = 0; i < 6; ++i)
        REQUIRE(sample.answer(*round, staff(i), given));
    REQUIRE(sample.close(*round));
    CHECK(ringsTrueResult(*sample.reader, sample.workspace->keys(), *round).value().pillars.size() == mostPillarsAsked);
}

TEST_CASE("Somebody answers once, until the last day", "[rings-true]")
{
    RoundSample sample; // it is 2026-11-21 there
    const auto round = sample.openRingsTrue({}, dayFromText("2026-11-21"));
    REQUIRE(sample.answer(round, staff(1), rated(5, 5)));
    CHECK(sample.answer(round, staff(1), rated(1, 1)).error().error == RoundError::AlreadyAnswered);
    const auto other = sample.openRingsTrue();
    REQUIRE(sample.answer(other, staff(1), rated(5, 5))); // another round is another matter
    sample.clock.advance(std::int64_t{24 * 3600} * 1'000'000);
    CHECK(sample.answer(round, staff(2), rated(5, 5)).error().error == RoundError::Over);
    const auto papers = sample.onRounds([&](const RoundParts &parts) {
        return addRingsTruePapers(parts, round, {rated(3, 3), rated(3, 3)}, seededRandom());
    });
    CHECK(papers.value() == 3);
    CHECK(sample.answer(RoundId{staff(7).uuid()}, staff(1), rated(5, 5)).error().error == RoundError::UnknownRound);
}

TEST_CASE("A round that few answered stays open, or is closed and their answers destroyed", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    for (std::uint8_t i = 0; i < 4; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(1, 1, "Harbourmaster")));
    const auto refused = sample.close(round);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == RoundError::TooFew);
    CHECK(refused.error().answers == 4);
    CHECK(countWaiting(*sample.workspace, round).value() == 4);
    const auto dropped = sample.close(round, FewAnswers::Drop);
    REQUIRE(dropped);
    CHECK(dropped->answers == 0);
    CHECK(dropped->dropped == 4);
    const auto record = ringsTrueRecord(*sample.reader, sample.workspace->keys(), round);
    REQUIRE(record);
    CHECK(record->answers == 0);
    CHECK(record->commentsInAll.empty());
}

TEST_CASE("A round holds as many comments as one record takes", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    const auto add = [&](std::size_t count) {
        const std::vector<RingsTrueAnswer> many(count, rated(5, 5, std::string(longestComment, 'x')));
        return sample.onRounds(
            [&](const RoundParts &parts) { return addRingsTruePapers(parts, round, many, seededRandom()); });
    };
    CHECK(add(400).error().error == RoundError::TooMany);
    REQUIRE(add(385));
    std::size_t waiting = 385;
    auto added = add(1);
    for (; added && waiting < 400; added = add(1))
        waiting = *added;
    REQUIRE_FALSE(added);
    CHECK(added.error().error == RoundError::TooMany);
    CHECK(sample.close(round).value().answers == waiting); // and that many fit into a fact
}

TEST_CASE("Papers do not make few people who signed in many", "[rings-true]")
{
    RoundSample sample;
    const auto papers = [&](const RoundId &round, std::size_t count) {
        const std::vector<RingsTrueAnswer> made(count, rated(1, 1));
        return sample.onRounds(
            [&](const RoundParts &parts) { return addRingsTruePapers(parts, round, made, seededRandom()); });
    };
    const auto round = sample.openRingsTrue();
    for (std::uint8_t i = 0; i < 4; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(5, 5, "Harbourmaster")));
    REQUIRE(papers(round, 9)); // all theirs by subtraction, for whoever wrote them
    const auto refused = sample.close(round);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == RoundError::TooFew);
    CHECK(refused.error().answers == 13);
    CHECK(refused.error().papers == 9);
    REQUIRE(sample.answer(round, staff(4), rated(5, 5)));
    const auto closed = sample.close(round);
    REQUIRE(closed);
    CHECK(closed->answers == 14);
    CHECK(closed->papers == 9);
    const auto result = ringsTrueResult(*sample.reader, sample.workspace->keys(), round);
    REQUIRE(result);
    CHECK(result->summary.papers == 9);

    const auto other = sample.openRingsTrue();
    REQUIRE(sample.answer(other, staff(1), rated(5, 5)));
    REQUIRE(papers(other, 6));
    const auto dropped = sample.close(other, FewAnswers::Drop);
    REQUIRE(dropped);
    CHECK(dropped->answers == 0);
    CHECK(dropped->dropped == 7);
    CHECK(dropped->papers == 6);
    const auto onPaper = sample.openRingsTrue();
    REQUIRE(papers(onPaper, 5)); // nobody signed in: nobody can be told
    CHECK(sample.close(onPaper).value().papers == 5);
}

TEST_CASE("A round says how many people were asked, and how many of them answered", "[rings-true][recall]")
{
    RoundSample sample;
    const auto open = [&](std::optional<std::int64_t> asked) {
        return sample.onRounds([&](const RoundParts &parts) {
            return openRingsTrue(parts, evaluatorAda,
                                 {.visionVersion = sample.visionHash(),
                                  .question = "True?",
                                  .closesOn = {},
                                  .cuts = {},
                                  .asked = asked});
        });
    };
    CHECK(open(0).error().error == RoundError::BadAsked);
    CHECK(open(mostAsked + 1).error().error == RoundError::BadAsked);
    const auto unsaid = open({});
    const auto round = open(8);
    REQUIRE((unsaid && round));
    CHECK_FALSE(ringsTrueRound(*sample.reader, *unsaid).value().round.asked);
    CHECK(ringsTrueRound(*sample.reader, *round).value().round.asked == 8);
    const auto recall = sample.onRounds([&](const RoundParts &parts) {
        return openRecall(parts, evaluatorAda, sample.visionHash(), {2026, 4}, 12);
    });
    REQUIRE(recall);
    CHECK(recallRound(*sample.reader, *recall).value().round.asked == 12);
    CHECK(responseRate(6, 8) == 0.75);
    CHECK_FALSE(responseRate(6, {}));
    CHECK_FALSE(responseRate(9, 8)); // of whom?
    CHECK(isMoreThanAsked(9, 8));
    CHECK_FALSE(isMoreThanAsked(8, 8));
    CHECK_FALSE(isMoreThanAsked(9, {}));
}

TEST_CASE("A file of papers that all wait already is taken only in earnest", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    REQUIRE(sample.answer(round, staff(1), rated(5, 5)));
    const auto take = [&](const std::vector<RingsTrueAnswer> &papers, SamePapers same = SamePapers::Refuse) {
        return sample.onRounds(
            [&](const RoundParts &parts) { return takeRingsTrueFile(parts, round, papers, same, seededRandom()); });
    };
    CHECK(take({rated(5, 5)}).value() == 2); // who signed in said the same, which is nobody's to find out
    CHECK(take({rated(5, 5)}).error().error == RoundError::SamePapers);
    CHECK(take({rated(5, 5), rated(5, 5)}).value() == 4); // a second one who says so
    CHECK(take({rated(5, 5), rated(1, 1)}).value() == 6);
    CHECK(take({rated(1, 1), rated(5, 5)}).error().error == RoundError::SamePapers); // in whatever order
    CHECK(countWaiting(*sample.workspace, round).value() == 6);
    CHECK(take({rated(1, 1), rated(5, 5)}, SamePapers::Take).value() == 8);
}

TEST_CASE("Groups by time here stand in its order", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue({Cut::Tenure});
    for (std::uint8_t i = 0; i < 15; ++i)
        REQUIRE(sample.answer(round, staff(i),
                              of(rated(4, 4), Role::Agent,
                                 std::array{Tenure::TenAndMore, Tenure::OneToThree, Tenure::UnderOneYear}[i % 3u])));
    REQUIRE(sample.close(round));
    const auto result = ringsTrueResult(*sample.reader, sample.workspace->keys(), round);
    REQUIRE(result);
    std::vector<std::string> values;
    for (const auto &group : result->groups)
        values.push_back(group.value);
    CHECK(values == std::vector<std::string>{"under-1", "1-to-3", "10-and-more"});
}

TEST_CASE("The views of rounds follow from the facts", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue({Cut::Tenure, Cut::Role}, dayFromText("2026-12-24"));
    for (std::uint8_t i = 0; i < 5; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(4, 4)));
    REQUIRE(sample.close(round));
    const auto before = ledger::contentHash(*sample.reader, formsRegistry());
    const auto after = sample.onLedger([](ledger::Ledger &ledger, storage::Connection &) { return ledger.rebuild(); });
    REQUIRE((before && after));
    CHECK(*before == *after);
    const auto summary = ringsTrueRound(*sample.reader, round);
    REQUIRE(summary);
    CHECK(summary->round.cuts == std::vector{Cut::Role, Cut::Tenure});
    CHECK(summary->round.closesOn == dayFromText("2026-12-24"));
    CHECK(summary->vision.text() == "harbour-service");
}

TEST_CASE("With the round's key erased the ratings stay and the comments are gone", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    for (std::uint8_t i = 0; i < 5; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(4, 4, "Jane again")));
    REQUIRE(sample.close(round));
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.erase(evaluatorAda, {{ledger::SubjectId{round.uuid()}}, "asked", "subject-request"});
    }));
    const auto result = ringsTrueResult(*sample.reader, sample.workspace->keys(), round);
    REQUIRE(result);
    CHECK(result->commentsErased);
    CHECK(result->pillars[0].figures->n == 5);
    CHECK(ringsTrueRecord(*sample.reader, sample.workspace->keys(), round).error().error == RoundError::Erased);
}

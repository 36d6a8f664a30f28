// SPDX-License-Identifier: Apache-2.0
#include "forms/service/rings_true.h"

#include "core/ledger/body_fields.h"
#include "core/ledger/content_hash.h"
#include "core/ledger/stored_facts.h"
#include "forms/service/recheck_drafts.h"
#include "forms/service/rings_true_result.h"
#include "tests/forms/service/round_samples.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <numeric>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

namespace fs = std::filesystem;

const RingsTrueSheet sampleSheet{{PillarSlug("steady"), PillarSlug("warm")}, {Cut::Role, Cut::Tenure}};

RingsTrueAnswer of(RingsTrueAnswer answer, Role role, std::optional<Tenure> tenure = {})
{
    answer.role = role;
    answer.tenure = tenure;
    return answer;
}

/// The values of @p cut that are told, with how many answers each.
std::map<std::string, std::int64_t> told(const RingsTrueClosed &closed, Cut cut)
{
    std::map<std::string, std::int64_t> out;
    for (const auto &group : closed.cuts)
        if (group.cut == cut)
            out[group.value] = group.answers;
    return out;
}

std::string allBytes(const fs::path &folder)
{
    std::string out;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        out.append(std::istreambuf_iterator<char>(stream), {});
    }
    return out;
}

} // namespace

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
    CHECK(record->answers.empty());
    CHECK(record->commentsInAll.empty());
}

TEST_CASE("Groups of fewer than five are in no record, nor what would tell of them", "[rings-true]")
{
    std::vector<RingsTrueAnswer> answers;
    for (int i = 0; i < 9; ++i)
        answers.push_back(of(rated(5, i < 3 ? std::optional{4} : std::nullopt), Role::Agent, Tenure::OneToThree));
    for (int i = 0; i < 7; ++i)
        answers.push_back(of(rated(3, 4), Role::Evaluator, i < 5 ? Tenure::OneToThree : Tenure::ThreeToTen));
    for (int i = 0; i < 3; ++i)
        answers.push_back(of(rated(1, 1), Role::Lead, Tenure::TenAndMore));
    const auto closed = ringsTrueClosed(RoundId{}, sampleSheet, answers, seededRandom());
    // Three leads: with the agents alone they would follow from the whole, so that the evaluators go, too.
    CHECK(told(closed, Cut::Role) == std::map<std::string, std::int64_t>{{"agent", 9}});
    // Two and three of long tenure are five together.
    CHECK(told(closed, Cut::Tenure) == std::map<std::string, std::int64_t>{{"1-to-3", 14}});
    for (const auto &group : closed.cuts) {
        REQUIRE(group.pillars.size() == 2);
        REQUIRE(group.pillars[0]);
        // Only three of the agents rated the second pillar.
        CHECK(group.pillars[1].has_value() == (group.cut == Cut::Tenure));
    }
    CHECK(closed.answers.size() == 19);
}

TEST_CASE("No answer in a record says of whom it is, nor does any comment say whose rating it is", "[rings-true]")
{
    std::vector<RingsTrueAnswer> answers;
    for (int i = 0; i < 6; ++i) {
        answers.push_back(of(rated(i % 5 + 1, 4, "in all " + std::to_string(i)), Role::Agent, Tenure::OneToThree));
        answers.back().comments[0] = "steady " + std::to_string(i);
    }
    const auto body = ringsTrueClosedFact(ringsTrueClosed(RoundId{}, sampleSheet, answers, seededRandom())).body;
    std::vector<std::string> keys;
    for (const auto &[key, value] : body.items())
        keys.push_back(key);
    CHECK(keys == std::vector<std::string>{"answers", "comments", "cuts", "dropped", "pillars", "round"});
    for (const auto &row : body["answers"])
        for (const auto &rating : row)
            CHECK((rating.is_number_integer() || rating.is_null()));
    CHECK(body["cuts"].size() == 2);
}

TEST_CASE("The order in a record says nothing of the order in which people answered", "[rings-true][property]")
{
    // Six answers that can be told apart, closed many times: where each stands is as often one place as another.
    constexpr int rounds = 1'200;
    std::vector<RingsTrueAnswer> answers;
    for (int i = 0; i < 6; ++i)
        answers.push_back(rated(i < 5 ? std::optional{i + 1} : std::nullopt, 3, std::to_string(i)));
    auto random = seededRandom();
    std::array<std::array<int, 6>, 6> ratings{};
    std::array<std::array<int, 6>, 6> comments{};
    int together = 0; // how often a comment stands where its rating does: one in six by chance
    for (int i = 0; i < rounds; ++i) {
        const auto closed = ringsTrueClosed(RoundId{}, sampleSheet, answers, random);
        for (std::size_t place = 0; place < 6; ++place) {
            const auto rating = static_cast<std::size_t>(closed.answers[place][0].value_or(6) - 1);
            const auto comment = static_cast<std::size_t>(std::stoi(closed.commentsInAll[place]));
            ++ratings[rating][place];
            ++comments[comment][place];
            together += rating == comment ? 1 : 0;
        }
    }
    const auto chi2 = [&](const std::array<int, 6> &counts) {
        constexpr double expected = rounds / 6.0;
        return std::accumulate(counts.begin(), counts.end(), 0.0, [](double sum, int count) {
            return sum + (count - expected) * (count - expected) / expected;
        });
    };
    for (std::size_t i = 0; i < 6; ++i) { // df 5: above 20.52 in one of 1,000; the seed is fixed
        CHECK(chi2(ratings[i]) < 20.52);
        CHECK(chi2(comments[i]) < 20.52);
    }
    CHECK(std::abs(together - rounds) < 4 * 32); // mean 1,200, standard deviation about 32
}

TEST_CASE("After the close no file tells who answered, or when", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue({Cut::Role});
    for (std::uint8_t i = 0; i < 8; ++i) {
        sample.clock.advance(61'000'000);
        REQUIRE(sample.answer(round, staff(i), of(rated(4, 4, "Harbourmaster " + std::to_string(i)), Role::Agent)));
    }
    const auto &folder = sample.workspace->paths().drafts().parent_path();
    CHECK(allBytes(folder).find("Harbourmaster") == std::string::npos); // sealed while they wait
    REQUIRE(sample.close(round));
    const auto bytes = allBytes(folder);
    CHECK(bytes.find("Harbourmaster") == std::string::npos);
    for (std::uint8_t i = 0; i < 8; ++i) {
        CHECK(bytes.find(staff(i).uuid().view()) == std::string::npos);
        CHECK(bytes.find(staff(i).text()) == std::string::npos);
        const auto hash = sample.workspace->keys().lookUpHash("round " + round.text(), staff(i).text());
        REQUIRE(hash);
        CHECK(bytes.find(view(*hash)) == std::string::npos);
    }
    auto drafts = sample.workspace->readDrafts();
    REQUIRE(drafts);
    SQLite::Statement count(drafts->database(), "SELECT count(*) FROM waiting_answers");
    REQUIRE(count.executeStep());
    CHECK(count.getColumn(0).getInt() == 0);
    CHECK(fs::file_size(fs::path(sample.workspace->paths().drafts().string() + "-wal")) == 0);
}

TEST_CASE("A close that was killed before what waited was destroyed leaves no answer twice", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    for (std::uint8_t i = 0; i < 5; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(4, 4)));
    // The fact is stored and the program ends: what waits is still there when it is opened again.
    const auto stored = sample.onRounds([&](const RoundParts &parts) {
        const auto texts = gatheredAnswers(parts, round, FewAnswers::Refuse);
        REQUIRE(texts);
        std::vector<RingsTrueAnswer> answers;
        for (const auto &text : *texts)
            answers.push_back(*answerFromText(text));
        return parts.ledger.append(evaluatorAda,
                                   ringsTrueClosedFact(ringsTrueClosed(round, *ringsTrueSheet(parts.connection, round),
                                                                       answers, seededRandom())));
    });
    REQUIRE(stored);
    sample.workspace.reset();
    auto opened = service::Workspace::openForWriting(sample.opening());
    REQUIRE(opened);
    sample.workspace = std::move(*opened);
    REQUIRE(countWaiting(*sample.workspace, round).value() == 5);

    CHECK(sample.close(round).error().error == RoundError::Closed);
    CHECK(sample.answer(round, staff(8), rated(1, 1)).error().error == RoundError::Closed);
    CHECK(countWaiting(*sample.workspace, round).error().error == RoundError::NotHere); // gone with the first touch
    CHECK(ringsTrueResult(*sample.reader, sample.workspace->keys(), round).value().summary.answers == 5);
}

TEST_CASE("A round whose box is not here takes no answers here", "[rings-true]")
{
    RoundSample sample;
    const auto id = sample.onRounds([&](const RoundParts &parts) {
        const RoundId fresh{parts.ledger.newFactId().uuid()};
        const auto stored = parts.ledger.append(evaluatorAda, ringsTrueRoundFact({.id = fresh,
                                                                                  .visionVersion = sample.visionHash(),
                                                                                  .question = "True?",
                                                                                  .closesOn = {},
                                                                                  .cuts = {},
                                                                                  .openedBy = {},
                                                                                  .openedAt = {}}));
        REQUIRE(stored);
        REQUIRE(parts.keys.make(std::array{ledger::SubjectId{fresh.uuid()}}));
        return fresh;
    });
    CHECK(sample.answer(id, staff(1), rated(5, 5)).error().error == RoundError::NotHere);
    CHECK(sample.close(id).error().error == RoundError::NotHere);
}

TEST_CASE("A round whose answers cannot be read any more can be closed", "[rings-true]")
{
    RoundSample sample;
    const auto onDrafts = [&](const char *sql) {
        sample.workspace->drafts()
            .thread()
            .submit([&](storage::Connection &drafts) { drafts.database().exec(sql); })
            .get();
    };
    for (const auto *const harm : {"UPDATE waiting_answers SET sealed = x'00'", "DELETE FROM waiting_answers"}) {
        CAPTURE(harm);
        const auto round = sample.openRingsTrue();
        for (std::uint8_t i = 0; i < 6; ++i)
            REQUIRE(sample.answer(round, staff(i), rated(4, 4)));
        onDrafts(harm);
        CHECK(sample.close(round).error().error
              == (std::string_view(harm).starts_with("DELETE") ? RoundError::NotHere : RoundError::Damaged));
        const auto closed = sample.close(round, FewAnswers::Drop);
        REQUIRE(closed);
        CHECK(closed->answers == 0);
        CHECK(countWaiting(*sample.workspace, round).error().error == RoundError::NotHere);
    }
}

TEST_CASE("Verify names a round whose waiting answers are damaged", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    REQUIRE(sample.answer(round, staff(1), rated(4, 4)));
    const auto found = [&] {
        auto drafts = sample.workspace->readDrafts();
        REQUIRE(drafts);
        return recheckDrafts(*drafts, sample.workspace->keys()).value();
    };
    CHECK_FALSE(found());
    sample.workspace->drafts()
        .thread()
        .submit(
            [](storage::Connection &drafts) { drafts.database().exec("UPDATE waiting_answers SET sealed = x'00'"); })
        .get();
    CHECK(found() == "round " + round.text());
}

TEST_CASE("A round holds as many comments as one record takes", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    std::vector<RingsTrueAnswer> many(370, rated(5, 5, std::string(longestComment, 'x')));
    const auto add = [&](const std::vector<RingsTrueAnswer> &answers) {
        return sample.onRounds(
            [&](const RoundParts &parts) { return addRingsTruePapers(parts, round, answers, seededRandom()); });
    };
    CHECK(add(many).error().error == RoundError::TooMany);
    many.resize(369);
    CHECK(add(many).value() == 369);
    CHECK(add({many[0]}).error().error == RoundError::TooMany);
    CHECK(sample.close(round).value().answers == 369); // and that many fit into a fact
}

TEST_CASE("A round of very many ratings and teams fits into a fact", "[rings-true]")
{
    RingsTrueSheet sheet{{}, {Cut::Role, Cut::Team, Cut::Tenure}};
    for (int i = 0; i < 5; ++i)
        sheet.pillars.emplace_back("pillar-" + std::to_string(i));
    std::vector<RingsTrueAnswer> answers;
    for (int i = 0; i < 7'300; ++i) { // the most that one round takes
        Uuid::Bytes team = evaluatorAda.uuid().bytes();
        team[0] = static_cast<std::uint8_t>(i / 5 / 256);
        team[1] = static_cast<std::uint8_t>(i / 5 % 256);
        answers.push_back({.ratings = std::vector<std::optional<std::int32_t>>(5, 3),
                           .comments = std::vector<std::string>(5),
                           .comment = std::string(52, 'x'),
                           .role = Role::Agent,
                           .team = TeamId{Uuid{team}},
                           .tenure = Tenure::OneToThree});
    }
    const auto closed = ringsTrueClosed(RoundId{}, sheet, answers, seededRandom());
    CHECK(told(closed, Cut::Team).size() == 1'460);
    auto body = ringsTrueClosedFact(closed).body;
    body["comments"] = std::string(536'000, 'A'); // as long as they are when they are sealed
    CHECK(ledger::canonicalBody(body));
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

// SPDX-License-Identifier: Apache-2.0
// What the record of a closed round says, and what nobody can work out of it.
#include "forms/service/rings_true_groups.h"
#include "tests/forms/service/round_samples.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <string>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

const RingsTrueSheet sampleSheet{{PillarSlug("steady"), PillarSlug("warm")}, {Cut::Role, Cut::Tenure}};

/// The values of @p cut that are told, with how many answers each.
std::map<std::string, std::int64_t> told(const RingsTrueClosed &closed, Cut cut)
{
    std::map<std::string, std::int64_t> out;
    for (const auto &group : closed.cuts)
        if (group.cut == cut)
            out[group.value] = group.answers;
    return out;
}

/// Appends @p count answers of people who stand alike.
void append(std::vector<RingsTrueAnswer> &answers, int count, Role role, std::uint8_t team,
            Tenure tenure = Tenure::OneToThree, const RingsTrueAnswer &said = rated(4, 4))
{
    answers.insert(answers.end(), static_cast<std::size_t>(count), of(said, role, tenure));
    for (auto answer = answers.end() - count; answer != answers.end(); ++answer)
        answer->team = TeamId{staff(team).uuid()};
}

/// What is told of @p answers by @p cut, where they are cut by all that people are asked.
std::map<std::string, std::int64_t> toldOf(const std::vector<RingsTrueAnswer> &answers, Cut cut)
{
    const RingsTrueSheet sheet{sampleSheet.pillars, {allCuts.begin(), allCuts.end()}};
    return told(ringsTrueClosed(RoundId{}, sheet, answers, seededRandom()), cut);
}

} // namespace

TEST_CASE("Two cuts together do not tell of one person", "[rings-true]")
{
    using Told = std::map<std::string, std::int64_t>;
    std::vector<RingsTrueAnswer> answers;
    append(answers, 10, Role::Agent, 1);
    append(answers, 1, Role::Lead, 1); // the team without the agents
    append(answers, 9, Role::Lead, 2);
    CHECK(toldOf(answers, Cut::Role) == Told{{"agent", 10}, {"lead", 10}}); // roles come first
    CHECK(toldOf(answers, Cut::Team).empty());

    // A lead in each of eight teams follows from nothing: all leads can be told, and all teams.
    answers.clear();
    for (std::uint8_t team = 1; team <= 8; ++team) {
        append(answers, 10, Role::Agent, team);
        append(answers, 1, Role::Lead, team);
    }
    CHECK(toldOf(answers, Cut::Role) == Told{{"agent", 80}, {"lead", 8}});
    CHECK(toldOf(answers, Cut::Team).size() == 8);

    // A team of trainers, and trainers nowhere else: its team says no more than its role.
    append(answers, 6, Role::Trainer, 9);
    CHECK(toldOf(answers, Cut::Role).size() == 3);
    CHECK(toldOf(answers, Cut::Team).size() == 9);
}

TEST_CASE("Three cuts together do not tell what no two of them do", "[rings-true]")
{
    // Team 2 and the newcomers, added, without the agents, are twice the one agent in team 2 who is new.
    std::vector<RingsTrueAnswer> answers;
    append(answers, 10, Role::Agent, 1);
    append(answers, 10, Role::Lead, 2);
    append(answers, 10, Role::Lead, 1, Tenure::UnderOneYear);
    append(answers, 1, Role::Agent, 2, Tenure::UnderOneYear);
    CHECK(toldOf(answers, Cut::Role).size() == 2);
    CHECK(toldOf(answers, Cut::Team).size() == 2);
    CHECK(toldOf(answers, Cut::Tenure).empty());
}

TEST_CASE("Who rated a pillar is not told by two cuts either", "[rings-true]")
{
    const RingsTrueSheet sheet{sampleSheet.pillars, {Cut::Role, Cut::Team}};
    std::vector<RingsTrueAnswer> answers;
    append(answers, 10, Role::Agent, 1);
    append(answers, 1, Role::Lead, 1);
    append(answers, 5, Role::Lead, 1, Tenure::OneToThree, rated(4, std::nullopt));
    append(answers, 9, Role::Lead, 2);
    const auto closed = ringsTrueClosed(RoundId{}, sheet, answers, seededRandom());
    REQUIRE(closed.cuts.size() == 4); // of six leads in team 1 one rated the second pillar
    for (const auto &group : closed.cuts) {
        CHECK(group.pillars[0]);
        CHECK(group.pillars[1].has_value() == (group.cut == Cut::Role));
    }
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
    CHECK(closed.answers == 19);
}

TEST_CASE("No sum and no difference of what a record says is of fewer than five", "[rings-true][property]")
{
    std::mt19937 random(20261122); // NOLINT: the same numbers in each run
    const auto oneOf = [&](unsigned count) { return static_cast<int>(random() % count); };
    int shown = 0;
    for (int round = 0; round < 3'000; ++round) {
        std::vector<RingsTrueAnswer> answers;
        const int people = 5 + oneOf(40);
        const auto rates = 1 + static_cast<unsigned>(oneOf(6)); // how often a pillar is left out
        const auto onPaper = 1 + static_cast<unsigned>(oneOf(4));
        for (int i = 0; i < people; ++i) {
            const auto rating = [&] { return oneOf(rates) == 0 ? std::optional{1 + oneOf(5)} : std::nullopt; };
            answers.push_back(
                of(rated(rating(), rating()), std::array{Role::Agent, Role::Lead, Role::Trainer}[random() % 3]));
            answers.back().tenure = oneOf(3) ? std::optional{allTenures[random() % 4]} : std::nullopt;
            answers.back().onPaper = oneOf(onPaper) == 1;
        }
        const auto closed = ringsTrueClosed(RoundId{}, sampleSheet, answers, seededRandom());
        const auto body = ringsTrueClosedFact(closed).body;
        REQUIRE(ringsTrueClosedOf(body)); // what is written is what can be read
        if (closed.answers == 0) {
            CHECK(closed.cuts.empty());
            continue;
        }
        // Who is in a group, and who in none that is told of: by all, and by who signed in.
        const auto tells = [&](const auto &isIn) {
            std::int64_t all = 0;
            std::int64_t signedIn = 0;
            for (const auto &answer : answers)
                if (isIn(answer)) {
                    ++all;
                    signedIn += answer.onPaper ? 0 : 1;
                }
            return (all > 0 && all < fewestShown) || (signedIn > 0 && signedIn < fewestShown);
        };
        for (const auto cut : {Cut::Role, Cut::Tenure}) {
            const auto valueOf = [&](const RingsTrueAnswer &answer) {
                return cut == Cut::Role ? std::string(word(*answer.role))
                                        : std::string(answer.tenure ? word(*answer.tenure) : "");
            };
            const auto groups = told(closed, cut);
            shown += static_cast<int>(groups.size());
            for (const auto &[value, size] : groups)
                REQUIRE_FALSE(tells([&, name = value](const auto &answer) { return valueOf(answer) == name; }));
            if (!groups.empty())
                REQUIRE_FALSE(tells([&](const auto &answer) { return !groups.contains(valueOf(answer)); }));
            for (std::size_t pillar = 0; pillar < 2; ++pillar) {
                std::set<std::string> withCounts;
                for (const auto &group : closed.cuts)
                    if (group.cut == cut && group.pillars[pillar])
                        withCounts.insert(group.value);
                if (!closed.counts[pillar]) {
                    REQUIRE(withCounts.empty());
                    continue;
                }
                REQUIRE_FALSE(tells([&](const auto &answer) { return answer.ratings[pillar].has_value(); }));
                for (const auto &value : withCounts)
                    REQUIRE_FALSE(
                        tells([&](const auto &answer) { return answer.ratings[pillar] && valueOf(answer) == value; }));
                if (!withCounts.empty())
                    REQUIRE_FALSE(tells([&](const auto &answer) {
                        return answer.ratings[pillar] && !withCounts.contains(valueOf(answer));
                    }));
            }
        }
    }
    CHECK(shown > 1'000); // something is told
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
    CHECK(
        keys
        == std::vector<std::string>{"answers", "comments", "counts", "cuts", "dropped", "papers", "pillars", "round"});
    CHECK(body["answers"] == 6); // nothing in it is of one person: numbers of people, and of each pillar five of them
    CHECK(body["counts"] == ledger::Body({{2, 1, 1, 1, 1}, {0, 0, 0, 6, 0}}));
    CHECK(body["cuts"].size() == 2);
}

TEST_CASE("The order in a record says nothing of the order in which people answered", "[rings-true][property]")
{
    // Six answers that can be told apart, closed many times: where each comment stands is as often one place as
    // another.
    constexpr int rounds = 1'200;
    std::vector<RingsTrueAnswer> answers;
    for (int i = 0; i < 6; ++i) {
        answers.push_back(rated(3, 3, std::to_string(i)));
        answers.back().comments[0] = std::to_string(i);
    }
    auto random = seededRandom();
    std::array<std::array<int, 6>, 6> inAll{};
    std::array<std::array<int, 6>, 6> onSteady{};
    int together = 0; // how often two comments of one person stand at the same place: one in six by chance
    for (int i = 0; i < rounds; ++i) {
        const auto closed = ringsTrueClosed(RoundId{}, sampleSheet, answers, random);
        for (std::size_t place = 0; place < 6; ++place) {
            ++inAll[static_cast<std::size_t>(std::stoi(closed.commentsInAll[place]))][place];
            ++onSteady[static_cast<std::size_t>(std::stoi(closed.comments[0][place]))][place];
            together += closed.commentsInAll[place] == closed.comments[0][place] ? 1 : 0;
        }
    }
    const auto chi2 = [&](const std::array<int, 6> &counts) {
        constexpr double expected = rounds / 6.0;
        return std::accumulate(counts.begin(), counts.end(), 0.0, [](double sum, int count) {
            return sum + (count - expected) * (count - expected) / expected;
        });
    };
    for (std::size_t i = 0; i < 6; ++i) { // df 5: above 20.52 in one of 1,000; the seed is fixed
        CHECK(chi2(inAll[i]) < 20.52);
        CHECK(chi2(onSteady[i]) < 20.52);
    }
    CHECK(std::abs(together - rounds) < 4 * 35); // mean 1,200, standard deviation about 35
}

TEST_CASE("Whatever a round takes fits into a fact, with many pillars, roles and teams, too", "[rings-true]")
{
    struct Row {
        std::size_t pillars;
        std::size_t step; ///< answers at once
    };
    const auto row = GENERATE(values<Row>({{5, 2'500}, {60, 100}, {mostPillarsAsked, 40}}));
    CAPTURE(row.pillars);
    RingsTrueSheet sheet{{}, {Cut::Role, Cut::Team, Cut::Tenure}};
    for (std::size_t i = 0; i < row.pillars; ++i)
        sheet.pillars.emplace_back("pillar-" + std::to_string(i));
    std::vector<RingsTrueAnswer> answers;
    const auto append = [&](std::size_t count) {
        for (std::size_t end = answers.size() + count; answers.size() < end;) {
            const auto number = answers.size();
            Uuid::Bytes team = evaluatorAda.uuid().bytes(); // teams of five
            team[0] = static_cast<std::uint8_t>(number / 5 / 256);
            team[1] = static_cast<std::uint8_t>(number / 5 % 256);
            answers.push_back({.ratings = std::vector<std::optional<std::int32_t>>(row.pillars, 3),
                               .comments = std::vector<std::string>(row.pillars),
                               .comment = std::string(20, 'x'),
                               .role = static_cast<Role>(number % 12),
                               .team = TeamId{Uuid{team}},
                               .tenure = allTenures[number % allTenures.size()]});
        }
    };
    append(row.step);
    REQUIRE(fitIntoRecord(sheet, answers)); // a round that was opened can be closed with some answers at least
    auto largest = answers;
    while (answers.size() <= static_cast<std::size_t>(mostAnswers) && fitIntoRecord(sheet, answers)) {
        largest = answers;
        append(row.step);
    }
    REQUIRE(largest.size() < answers.size()); // and its box is full one day
    const auto closed = ringsTrueClosed(RoundId{}, sheet, largest, seededRandom());
    CHECK(told(closed, Cut::Team).size() == largest.size() / 5);
    auto body = ringsTrueClosedFact(closed).body;
    body["comments"] = std::string(largest.size() * 23 * 4 / 3 + 500, 'A'); // as long as they are when they are sealed
    CHECK(ledger::canonicalBody(body));
    CHECK(ringsTrueClosedOf(body));
}

TEST_CASE("A group that is withheld may let others be told of a pillar", "[rings-true]")
{
    const RingsTrueSheet sheet{sampleSheet.pillars, {Cut::Role, Cut::Team}};
    std::vector<RingsTrueAnswer> answers;
    for (std::uint8_t team = 3; team <= 8; ++team)
        append(answers, 5, Role::Agent, team);
    for (auto &answer : answers)
        answer.onPaper = true;
    append(answers, 9, Role::Lead, 1);
    append(answers, 1, Role::Agent, 1);              // with the leads it would tell of one: team 1 is withheld
    answers.push_back(of(rated(4, 4), Role::Agent)); // the one of no team who rated the second pillar
    answers.insert(answers.end(), 4, of(rated(4, std::nullopt), Role::Agent));
    const auto shown = groupsTold(sheet, answers, Guarded::AllCuts);
    const auto most = groupsTold(sheet, answers, Guarded::GroupsOnly);
    int pillars = 0;
    for (const auto &group : shown) {
        CHECK((group.cut == Cut::Role || group.value != TeamId{staff(1).uuid()}.text()));
        const auto same = std::ranges::find_if(
            most, [&](const CutCounts &one) { return one.cut == group.cut && one.value == group.value; });
        REQUIRE(same != most.end());
        pillars += group.pillars[1] ? 1 : 0;
        CHECK((same->pillars[1] || !group.pillars[1]));
    }
    CHECK(pillars == 6); // the teams on paper: those of team 1 hide who is of no team
}

TEST_CASE("Whether a record is too long is counted as if every pillar of every group were told", "[rings-true]")
{
    // As they are, all groups are withheld of each pillar, for the one who is alone in theirs.
    RingsTrueSheet longest{{}, {Cut::Team}};
    for (std::size_t i = 0; i < mostPillarsAsked; ++i)
        longest.pillars.emplace_back("pillar-" + std::to_string(i));
    const auto appendTeam = [&](std::vector<RingsTrueAnswer> &to, int number, bool onPaper, std::size_t raters) {
        Uuid::Bytes team = evaluatorAda.uuid().bytes();
        team[0] = static_cast<std::uint8_t>(number / 256);
        team[1] = static_cast<std::uint8_t>(number % 256);
        for (std::size_t i = 0; i < 5; ++i) {
            const auto rating = i < raters ? std::optional{3} : std::nullopt;
            to.push_back({.ratings = std::vector<std::optional<std::int32_t>>(mostPillarsAsked, rating),
                          .comments = std::vector<std::string>(mostPillarsAsked),
                          .comment = {},
                          .role = {},
                          .team = TeamId{Uuid{team}},
                          .tenure = {}});
            to.back().onPaper = onPaper;
        }
    };
    std::vector<RingsTrueAnswer> many;
    for (int team = 1; team <= 500; ++team)
        appendTeam(many, team, true, 5);
    appendTeam(many, 501, false, 5);
    appendTeam(many, 502, false, 1);
    CHECK_FALSE(fitIntoRecord(longest, many));
    many.resize(many.size() / 20);
    CHECK(fitIntoRecord(longest, many));
}

TEST_CASE("Papers do not make a group of few people who signed in large enough", "[rings-true]")
{
    std::vector<RingsTrueAnswer> answers(12, of(rated(4, 4), Role::Agent));
    for (int i = 0; i < 6; ++i)
        answers.push_back(of(rated(2, 2), Role::Lead));
    for (std::size_t i = 0; i < 5; ++i)
        answers[12 + i].onPaper = true; // five of six leads
    const auto closed = ringsTrueClosed(RoundId{}, sampleSheet, answers, seededRandom());
    CHECK(closed.answers == 18);
    CHECK(closed.papers == 5);
    CHECK(told(closed, Cut::Role).empty()); // the agents with the whole would tell of the leads
}

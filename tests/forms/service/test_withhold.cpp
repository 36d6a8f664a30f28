// SPDX-License-Identifier: Apache-2.0
#include "forms/service/withhold.h"

#include "forms/service/told_together.h"
#include "tests/catch.h"

#include <map>
#include <numeric>
#include <random>
#include <string_view>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

std::vector<bool> shownOf(const std::vector<std::int64_t> &sizes, std::int64_t others)
{
    std::vector<People> people;
    for (const auto size : sizes)
        people.push_back({size, 0});
    return shownGroups(people, {others, 0});
}

using Place = std::array<std::size_t, allCuts.size()>;

/// Of how many people it tells to take the whole (0) and each group so often as @p times says, below 0: to subtract it.
People toldOf(const std::map<Place, People> &people, const std::vector<int> &times)
{
    People out;
    for (const auto &[place, some] : people) {
        int sum = times[0];
        for (const auto group : place)
            sum += group > 0 ? times[group] : 0;
        out.all += sum == 0 ? 0 : some.all;
        out.papers += sum == 0 ? 0 : some.papers;
    }
    return out;
}

} // namespace

TEST_CASE("Groups of fewer than five are withheld, and what subtraction would tell of them", "[rings-true]")
{
    struct Row {
        std::vector<std::int64_t> sizes;
        std::int64_t others;
        std::vector<bool> shown;
        std::string_view why;
    };
    const std::vector<Row> rows{
        {{5, 9}, 0, {true, true}, "all are large enough"},
        {{5, 9}, 7, {true, true}, "who said nothing is many, too"},
        {{12, 9, 4}, 0, {true, false, false}, "the one below five would follow from the whole: the smallest goes too"},
        {{12, 3, 4}, 0, {true, false, false}, "two below five together are seven"},
        {{12, 1, 2}, 0, {false, false, false}, "two below five together are three"},
        {{12, 9, 1, 2}, 0, {true, false, false, false}, "as above, and the smaller one is enough"},
        {{12, 9, 3}, 2, {true, true, false}, "with those who said nothing they are five"},
        {{12, 9}, 1, {true, false}, "one who said nothing would follow from the whole"},
        {{5, 5, 4}, 0, {false, true, false}, "of equal ones the first"},
        {{4}, 0, {false}, "nothing is left to withhold"},
        {{}, 3, {}, "no groups"},
        {{0, 6}, 0, {false, true}, "nobody is in it, so nothing follows"},
    };
    for (const auto &row : rows) {
        CAPTURE(row.why);
        CHECK(shownOf(row.sizes, row.others) == row.shown);
    }
}

TEST_CASE("Papers beside few who signed in do not make a group large enough", "[rings-true]")
{
    using Shown = std::vector<bool>;
    CHECK(shownGroups(std::vector<People>{{9, 4}, {9, 0}}, {}) == Shown{true, true});
    CHECK(shownGroups(std::vector<People>{{9, 5}, {9, 0}, {7, 0}}, {}) == Shown{false, true, false}); // four of nine
    CHECK(shownGroups(std::vector<People>{{9, 9}, {9, 0}}, {}) == Shown{true, true});                 // all on paper
    CHECK(shownGroups(std::vector<People>{{9, 0}, {8, 0}}, {6, 5}) == Shown{true, false}); // one said nothing
}

TEST_CASE("Neither a group that is shown nor the rest is one of which nothing can be said", "[rings-true][property]")
{
    std::mt19937 random(20261122); // NOLINT: the same numbers in each run
    const auto some = [&](unsigned most) {
        const auto all = static_cast<std::int64_t>(random() % most);
        const auto papers =
            random() % 3 == 0 ? static_cast<std::int64_t>(random() % static_cast<unsigned>(all + 1)) : 0;
        return People{all, papers};
    };
    for (int round = 0; round < 20'000; ++round) {
        std::vector<People> sizes(random() % 7);
        for (auto &size : sizes)
            size = some(13);
        const auto others = some(8);
        const auto shown = shownGroups(sizes, others);
        REQUIRE(shown.size() == sizes.size());
        auto rest = others;
        bool any = false;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            any = any || shown[i];
            REQUIRE((!shown[i] || canBeTold(sizes[i])));
            if (shown[i])
                continue;
            rest.all += sizes[i].all;
            rest.papers += sizes[i].papers;
        }
        REQUIRE((!any || rest.all == 0 || canBeTold(rest)));
    }
}

TEST_CASE("More groups of a cut than are compared let another cut be withheld, and none be told of few", "[rings-true]")
{
    // In each team ten agents of long tenure and one new lead; new agents in the last team alone. Only teams that are
    // alike hide the leads, and 250 of them are compared.
    const auto told = [](std::size_t teams) {
        const std::size_t agents = 1, leads = 2, firstTeam = 3, lastTeam = firstTeam + teams - 1;
        const std::size_t longHere = lastTeam + 1, newHere = lastTeam + 2;
        std::vector<Standing> people(5, Standing{.groups = {agents, lastTeam, newHere}, .onPaper = false});
        for (std::size_t team = firstTeam; team < lastTeam; ++team) {
            people.insert(people.end(), 10, {.groups = {agents, team, longHere}, .onPaper = false});
            people.push_back({.groups = {leads, team, newHere}, .onPaper = false});
        }
        return toldTogether(people, std::vector<bool>(newHere, true));
    };
    CHECK(told(250) == std::vector<bool>(254, true));
    std::vector<bool> withoutTenure(255, true);
    withoutTenure[253] = withoutTenure[254] = false;
    CHECK(told(251) == withoutTenure);
}

TEST_CASE("Groups of several cuts, added and subtracted, tell of nobody or of five", "[rings-true][property]")
{
    std::mt19937 random(20261122); // NOLINT: the same numbers in each run
    constexpr std::size_t groups = 8;
    int told = 0;
    int withheld = 0;
    for (int round = 0; round < 150; ++round) {
        const auto teamOf = 1 + random() % 4; // how often the team follows from the role
        const auto onPaper = 1 + random() % 6;
        std::vector<Standing> people(10 + random() % 60);
        std::vector<People> sizes(groups);
        std::map<Place, People> places;
        for (auto &person : people) {
            const std::size_t role = random() % 5 < 3 ? 1 : 1 + random() % 3;
            const std::size_t team = random() % 4 < teamOf ? 3 + role : 4 + random() % 3;
            person = {{role, team, random() % 5 == 0 ? 0 : 7 + random() % 2}, random() % 6 >= onPaper};
            for (const auto group : person.groups) {
                if (group == 0)
                    continue;
                ++sizes[group - 1].all;
                sizes[group - 1].papers += person.onPaper ? 1 : 0;
            }
            auto &here = places[person.groups];
            ++here.all;
            here.papers += person.onPaper ? 1 : 0;
        }
        std::vector<bool> can;
        for (const auto &size : sizes)
            can.push_back(canBeTold(size));
        const auto shown = toldTogether(people, can);
        REQUIRE(shown.size() == groups);
        std::vector<std::size_t> taken{0};
        for (std::size_t i = 0; i < groups; ++i) {
            REQUIRE((can[i] || !shown[i]));
            told += shown[i] ? 1 : 0;
            withheld += can[i] && !shown[i] ? 1 : 0;
            if (shown[i])
                taken.push_back(i + 1);
        }
        std::vector<int> times(groups + 1, 0);
        for (const auto group : taken)
            times[group] = -1;
        if (taken.size() == 1)
            continue; // nothing but the whole, of which its record says whether it can be told
        for (bool more = true; more;) {
            const auto few = toldOf(places, times);
            if (few.all > 0 && !canBeTold(few))
                FAIL("it tells of " << few.all << ", " << few.papers << " of them on paper");
            more = false;
            for (const auto group : taken) { // the next way to take them
                more = ++times[group] < 2;
                if (more)
                    break;
                times[group] = -1;
            }
        }
    }
    CHECK(told > 200);
    CHECK(withheld > 20);
}

// SPDX-License-Identifier: Apache-2.0
#include "forms/service/told_together.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace ringtrue::forms {

namespace {

using GroupPlace = std::array<std::size_t, allCuts.size()>; ///< a group of each cut
using Cells = std::map<GroupPlace, std::int64_t>;           ///< how many people stand where

std::set<std::size_t> groupsIn(const Cells &cells, std::size_t cut)
{
    std::set<std::size_t> out;
    for (const auto &cell : cells)
        out.insert(cell.first[cut]);
    return out;
}

/// Whether people who are alike in @p other are alike in @p cut.
bool follows(const Cells &cells, std::size_t cut, std::size_t other)
{
    std::map<std::size_t, std::size_t> seen;
    return std::ranges::all_of(cells, [&](const auto &cell) {
        const auto &place = cell.first;
        return seen.try_emplace(place[other], place[cut]).first->second == place[cut];
    });
}

/// Gives each group of @p cut the number that @p numberOf says.
template <typename Number>
void renumber(Cells &cells, std::size_t cut, Number numberOf)
{
    Cells out;
    for (const auto &cell : cells) {
        auto place = cell.first;
        place[cut] = numberOf(place[cut]);
        out[place] += cell.second;
    }
    cells = std::move(out);
}

/// Groups that become one.
class Joined {
public:
    explicit Joined(std::size_t groups) : m_first(groups) { std::iota(m_first.begin(), m_first.end(), std::size_t{0}); }

    /// The first of the groups that @p group is one with.
    std::size_t firstOf(std::size_t group) const
    {
        while (m_first[group] != group)
            group = m_first[group];
        return group;
    }
    /// Whether they were two.
    bool join(std::size_t one, std::size_t other)
    {
        const auto first = firstOf(one);
        const auto second = firstOf(other);
        m_first[std::max(first, second)] = std::min(first, second);
        return first != second;
    }

private:
    std::vector<std::size_t> m_first;
};

/// The most groups of a cut that are compared, each with each: more would take long, and are hardly ever the same.
constexpr std::size_t mostCompared = 250;

/// Joins the groups of @p cut of which enough people, in pairs, are alike in all other cuts. Whether there were any.
bool joinAlike(Cells &cells, std::size_t cut)
{
    std::map<std::size_t, std::size_t> numbers; // from 0 on
    for (const auto group : groupsIn(cells, cut))
        numbers.emplace(group, numbers.size());
    const auto count = numbers.size();
    if (count > mostCompared)
        return false;
    std::map<GroupPlace, std::vector<std::pair<std::size_t, std::int64_t>>> alike; // people of which groups
    for (const auto &cell : cells) {
        auto others = cell.first;
        const auto group = std::exchange(others[cut], std::size_t{0});
        alike[others].emplace_back(numbers.at(group), cell.second);
    }
    std::vector<std::int64_t> pairs(count * count);
    for (const auto &groups : alike)
        for (auto one = groups.second.begin(); one != groups.second.end(); ++one)
            for (auto other = std::next(one); other != groups.second.end(); ++other)
                pairs[one->first * count + other->first] += std::min(one->second, other->second);
    Joined joined(count);
    bool any = false;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (pairs[i] >= fewestShown)
            any = joined.join(i / count, i % count) || any;
    if (any)
        renumber(cells, cut, [&](std::size_t group) { return joined.firstOf(numbers.at(group)); });
    return any;
}

/// Joins groups of @p cut that are the same to whoever tells of few. Whether there were any.
bool joinIn(Cells &cells, std::size_t cut)
{
    if (groupsIn(cells, cut).size() < 2)
        return false;
    for (std::size_t other = 0; other < allCuts.size(); ++other)
        if (other != cut && follows(cells, cut, other)) {
            renumber(cells, cut, [](std::size_t) { return std::size_t{0}; });
            return true;
        }
    return joinAlike(cells, cut);
}

/// Joins groups of one cut, of one with few groups first: that is quick.
bool joinSome(Cells &cells)
{
    std::array<std::pair<std::size_t, std::size_t>, allCuts.size()> cuts{};
    for (std::size_t cut = 0; cut < cuts.size(); ++cut)
        cuts[cut] = {groupsIn(cells, cut).size(), cut};
    std::ranges::sort(cuts);
    return std::ranges::any_of(cuts, [&](const auto &cut) { return joinIn(cells, cut.second); });
}

/// Whether no sum and no difference of groups, as people stand in them, is of one to four.
bool hidesFew(Cells cells)
{
    const auto areMany = [](const auto &cell) { return cell.second >= fewestShown; };
    while (!std::ranges::all_of(cells, areMany))
        if (!joinSome(cells))
            return false;
    return true;
}

/// Takes up groups as long as all that are told of hide everybody.
class Telling {
public:
    Telling(std::span<const Standing> people, std::size_t groups) : m_people(people), m_told(groups) {}

    /// Takes up @p numbers, one after another: all at once, or else each half for itself.
    void take(std::span<const std::size_t> numbers)
    {
        if (numbers.empty())
            return;
        set(numbers, true);
        if (hides())
            return;
        set(numbers, false);
        if (numbers.size() == 1)
            return;
        take(numbers.first(numbers.size() / 2));
        take(numbers.subspan(numbers.size() / 2));
    }

    const std::vector<bool> &told() const { return m_told; }

private:
    void set(std::span<const std::size_t> numbers, bool told)
    {
        for (const auto number : numbers)
            m_told[number - 1] = told;
    }
    bool hides() const
    {
        Cells all;
        Cells signedIn;
        for (const auto &person : m_people) {
            auto place = person.groups;
            for (auto &group : place)
                group = group > 0 && m_told[group - 1] ? group : 0;
            ++all[place];
            if (!person.onPaper)
                ++signedIn[place];
        }
        return hidesFew(std::move(all)) && hidesFew(std::move(signedIn));
    }

    std::span<const Standing> m_people;
    std::vector<bool> m_told;
};

/// The groups that can be told of, in the order in which they are taken.
std::vector<std::size_t> inOrder(std::span<const Standing> people, const std::vector<bool> &can)
{
    std::vector<std::tuple<std::size_t, std::int64_t, std::size_t>> keys(can.size()); // cuts from the last, people,
    for (const auto &person : people)                                                 // number
        for (std::size_t cut = 0; cut < person.groups.size(); ++cut)
            if (const auto number = person.groups[cut]; number > 0)
                keys[number - 1] = {allCuts.size() - cut, std::get<1>(keys[number - 1]) + 1, number};
    std::ranges::sort(keys, std::greater());
    std::vector<std::size_t> out;
    for (const auto &key : keys)
        if (const auto number = std::get<2>(key); number > 0 && can[number - 1]) // 0: nobody is in it
            out.push_back(number);
    return out;
}

} // namespace

std::vector<bool> toldTogether(std::span<const Standing> people, const std::vector<bool> &can)
{
    Telling telling(people, can.size());
    telling.take(inOrder(people, can));
    return telling.told();
}

} // namespace ringtrue::forms

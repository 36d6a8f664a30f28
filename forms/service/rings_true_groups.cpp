// SPDX-License-Identifier: Apache-2.0
#include "forms/service/rings_true_groups.h"

#include "forms/service/told_together.h"
#include "forms/service/withhold.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace ringtrue::forms {

namespace {

/// Those who are alike in one thing.
struct Group {
    Cut cut = Cut::Role;
    std::string value;
    Members members;
};

std::string valueOf(const RingsTrueAnswer &answer, Cut cut)
{
    switch (cut) {
    case Cut::Role:
        return answer.role ? std::string(word(*answer.role)) : std::string();
    case Cut::Team:
        return answer.team ? answer.team->text() : std::string();
    case Cut::Tenure:
        return answer.tenure ? std::string(word(*answer.tenure)) : std::string();
    }
    return {};
}

/// The groups of one cut that can be told of for themselves, by their values.
std::vector<Group> groupsOf(const std::vector<RingsTrueAnswer> &answers, Cut cut)
{
    std::map<std::string, Members> byValue;
    Members unsaid;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        auto value = valueOf(answers[i], cut);
        (value.empty() ? unsaid : byValue[std::move(value)]).push_back(i);
    }
    std::vector<People> sizes;
    for (const auto &[value, members] : byValue)
        sizes.push_back(peopleOf(answers, members));
    const auto shown = shownGroups(sizes, peopleOf(answers, unsaid));
    std::vector<Group> groups;
    std::size_t place = 0;
    for (auto &[value, members] : byValue)
        if (shown[place++])
            groups.push_back({cut, value, std::move(members)});
    return groups;
}

/// Where each of those stands who answered, in @p groups.
std::vector<Standing> standings(const std::vector<RingsTrueAnswer> &answers, const std::vector<Group> &groups)
{
    std::vector<Standing> out(answers.size());
    for (std::size_t i = 0; i < answers.size(); ++i)
        out[i].onPaper = answers[i].onPaper;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const auto member : groups[i].members)
            out[member].groups[static_cast<std::size_t>(groups[i].cut)] = i + 1;
    return out;
}

std::vector<Group> groupsOfAll(const RingsTrueSheet &sheet, const std::vector<RingsTrueAnswer> &answers,
                               Guarded guarded)
{
    std::vector<Group> all;
    for (const auto cut : sheet.cuts)
        std::ranges::move(groupsOf(answers, cut), std::back_inserter(all));
    if (guarded == Guarded::GroupsOnly)
        return all;
    const auto told = toldTogether(standings(answers, all), std::vector<bool>(all.size(), true));
    std::vector<Group> groups;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (told[i])
            groups.push_back(std::move(all[i]));
    return groups;
}

/// Which groups of @p cut can be told of for themselves, of those who rated a pillar.
void showRated(std::vector<bool> &shown, const std::vector<Group> &groups, const std::vector<Rated> &rated, Cut cut,
               const People &whole)
{
    auto others = whole;
    std::vector<People> sizes;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].cut != cut)
            continue;
        places.push_back(i);
        sizes.push_back(rated[i].people);
        others.all -= sizes.back().all;
        others.papers -= sizes.back().papers;
    }
    const auto ofCut = shownGroups(sizes, others);
    for (std::size_t i = 0; i < places.size(); ++i)
        shown[places[i]] = ofCut[i];
}

/// Which of @p groups can be told of by what they gave one pillar; @p rated: by whom and how, of each group.
std::vector<bool> shownRated(const RingsTrueSheet &sheet, const std::vector<RingsTrueAnswer> &answers,
                             const std::vector<Group> &groups, const std::vector<Rated> &rated, std::size_t pillar)
{
    std::vector<bool> shown(groups.size());
    const auto whole = ratedBy(answers, everybody(answers), pillar).people;
    if (!canBeTold(whole))
        return shown;
    for (const auto cut : sheet.cuts)
        showRated(shown, groups, rated, cut, whole);
    const auto all = standings(answers, groups);
    std::vector<Standing> raters;
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (answers[i].ratings[pillar])
            raters.push_back(all[i]);
    return toldTogether(raters, shown);
}

/// What each of @p groups gave one pillar; nothing where too few people could be told by it.
std::vector<std::optional<RatingCounts>> countsOf(const RingsTrueSheet &sheet,
                                                  const std::vector<RingsTrueAnswer> &answers,
                                                  const std::vector<Group> &groups, std::size_t pillar, Guarded guarded)
{
    std::vector<std::optional<RatingCounts>> out(groups.size());
    std::vector<Rated> rated;
    for (const auto &group : groups)
        rated.push_back(ratedBy(answers, group.members, pillar));
    const auto shown = guarded == Guarded::GroupsOnly ? std::vector<bool>(groups.size(), true)
                                                      : shownRated(sheet, answers, groups, rated, pillar);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (shown[i])
            out[i] = rated[i].counts;
    return out;
}

} // namespace

Members everybody(const std::vector<RingsTrueAnswer> &answers)
{
    Members out(answers.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    return out;
}

People peopleOf(const std::vector<RingsTrueAnswer> &answers, const Members &members)
{
    return {static_cast<std::int64_t>(members.size()),
            std::ranges::count_if(members, [&](auto member) { return answers[member].onPaper; })};
}

Rated ratedBy(const std::vector<RingsTrueAnswer> &answers, const Members &members, std::size_t pillar)
{
    Rated out;
    for (const auto member : members) {
        const auto rating = answers[member].ratings[pillar];
        if (!rating)
            continue;
        ++out.counts[static_cast<std::size_t>(*rating - 1)];
        ++out.people.all;
        out.people.papers += answers[member].onPaper ? 1 : 0;
    }
    return out;
}

std::vector<CutCounts> groupsTold(const RingsTrueSheet &sheet, const std::vector<RingsTrueAnswer> &answers,
                                  Guarded guarded)
{
    const auto groups = groupsOfAll(sheet, answers, guarded);
    std::vector<CutCounts> out;
    for (const auto &group : groups)
        out.push_back({group.cut, group.value, static_cast<std::int64_t>(group.members.size()), {}});
    for (std::size_t pillar = 0; pillar < sheet.pillars.size(); ++pillar) {
        const auto counts = countsOf(sheet, answers, groups, pillar, guarded);
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i].pillars.push_back(counts[i]);
    }
    return out;
}

} // namespace ringtrue::forms

// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/check_things.h"

#include "core/base/text_flaw.h"
#include "core/organisation/codes.h"

#include <algorithm>
#include <string_view>

namespace ringtrue::organisation {

namespace {

/// Problems in the order they were found, each once.
class Problems {
public:
    void when(bool wrong, ThingProblem problem)
    {
        if (wrong && std::find(m_found.begin(), m_found.end(), problem) == m_found.end())
            m_found.push_back(problem);
    }
    std::vector<ThingProblem> found() && { return std::move(m_found); }

private:
    std::vector<ThingProblem> m_found;
};

/// Whether one of @p texts holds what people cannot see, so that it looks like another one.
bool isFlawed(std::initializer_list<std::string_view> texts)
{
    return std::any_of(texts.begin(), texts.end(), findTextFlaw);
}

bool isFlawed(const CustomerJourney &journey)
{
    const auto isFlawedStage = [](const JourneyStage &stage) {
        return isFlawed({stage.name})
               || std::any_of(stage.touchpoints.begin(), stage.touchpoints.end(),
                              [](const Touchpoint &point) { return isFlawed({point.name}); });
    };
    return isFlawed({journey.name}) || std::any_of(journey.stages.begin(), journey.stages.end(), isFlawedStage);
}

/// Whether another one than @p thing says the same in @p member.
template <typename Thing>
bool isTaken(const Thing &thing, const std::vector<Thing> &all, std::string Thing::*member)
{
    return std::any_of(all.begin(), all.end(), [&](const Thing &other) {
        return other.id != thing.id && other.*member == thing.*member && !(thing.*member).empty();
    });
}

template <typename Named>
bool isNameTwice(const std::vector<Named> &all)
{
    std::vector<std::string_view> names;
    for (const auto &entry : all)
        if (!isBlank(entry.name))
            names.push_back(entry.name);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

template <typename Named>
bool isUnnamed(const std::vector<Named> &all)
{
    return std::any_of(all.begin(), all.end(), [](const Named &entry) { return isBlank(entry.name); });
}

template <typename Thing>
std::vector<ThingProblem> checkOwned(const Thing &thing, const std::vector<Thing> &all)
{
    Problems problems;
    problems.when(isBlank(thing.name), ThingProblem::NoName);
    problems.when(isFlawed({thing.name}), ThingProblem::UnseenCharacter);
    problems.when(!isSlug(thing.slug), ThingProblem::BadSlug);
    problems.when(isTaken(thing, all, &Thing::slug), ThingProblem::SlugTaken);
    return std::move(problems).found();
}

} // namespace

std::vector<ThingProblem> checkTeam(const Team &team, const Directory &directory)
{
    Problems problems;
    problems.when(isBlank(team.name), ThingProblem::NoName);
    problems.when(isFlawed({team.name, team.site, team.vendor}), ThingProblem::UnseenCharacter);
    problems.when(isTaken(team, directory.teams, &Team::name), ThingProblem::NameTaken);
    problems.when(!team.country.empty() && !isCountry(team.country), ThingProblem::BadCountry);
    problems.when(!std::all_of(team.languages.begin(), team.languages.end(), isLanguageTag), ThingProblem::BadLanguage);
    return std::move(problems).found();
}

std::vector<ThingProblem> checkContactType(const ContactType &contactType, const Directory &directory)
{
    return checkOwned(contactType, directory.contactTypes);
}

std::vector<ThingProblem> checkJob(const Job &job, const Directory &directory)
{
    return checkOwned(job, directory.jobs);
}

std::vector<ThingProblem> checkJourney(const CustomerJourney &journey, const Directory &directory)
{
    Problems problems;
    problems.when(isBlank(journey.name), ThingProblem::NoName);
    problems.when(isFlawed(journey), ThingProblem::UnseenCharacter);
    problems.when(isTaken(journey, directory.journeys, &CustomerJourney::name), ThingProblem::NameTaken);
    problems.when(journey.stages.empty(), ThingProblem::NoStage);
    problems.when(isUnnamed(journey.stages), ThingProblem::UnnamedStage);
    problems.when(isNameTwice(journey.stages), ThingProblem::StageTwice);
    for (const auto &stage : journey.stages) {
        problems.when(isUnnamed(stage.touchpoints), ThingProblem::UnnamedTouchpoint);
        problems.when(isNameTwice(stage.touchpoints), ThingProblem::TouchpointTwice);
    }
    return std::move(problems).found();
}

} // namespace ringtrue::organisation

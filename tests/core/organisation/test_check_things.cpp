// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/check_things.h"
#include "tests/catch.h"

using namespace ringtrue;
using organisation::ThingProblem;
using Problems = std::vector<ThingProblem>;

namespace {

template <typename AnyId>
AnyId numbered(std::uint8_t n)
{
    Uuid::Bytes bytes{};
    bytes[15] = n;
    return AnyId{Uuid{bytes}};
}

CustomerJourney journey(std::uint8_t id, std::vector<JourneyStage> stages)
{
    return {.id = numbered<CustomerJourneyId>(id), .name = "Crossing", .owners = {}, .stages = std::move(stages)};
}

} // namespace

TEST_CASE("A team needs a name of its own; country and languages have their shapes", "[organisation]")
{
    organisation::Directory directory;
    Team team;
    team.id = numbered<TeamId>(1);
    team.name = "Terhaven desk";
    CHECK(checkTeam(team, directory).empty());
    directory.teams.push_back(team);
    CHECK(checkTeam(team, directory).empty()); // its own name is no other's
    Team other = team;
    other.id = numbered<TeamId>(2);
    other.country = "XX";
    other.languages = {"en", "d!"};
    CHECK(checkTeam(other, directory)
          == Problems{ThingProblem::NameTaken, ThingProblem::BadCountry, ThingProblem::BadLanguage});
    other.name = " ";
    other.country = "GB";
    other.languages = {"en"};
    CHECK(checkTeam(other, directory) == Problems{ThingProblem::NoName});
}

TEST_CASE("Nothing has a text with characters that cannot be seen", "[organisation]")
{
    const organisation::Directory directory;
    Team team;
    team.id = numbered<TeamId>(1);
    team.name = "Terhaven";
    team.vendor = "O\u200Bever";
    CHECK(checkTeam(team, directory) == Problems{ThingProblem::UnseenCharacter});
    const Job job{.id = numbered<JobId>(1), .slug = "late", .name = "La\u202Ete", .owners = {}};
    CHECK(checkJob(job, directory) == Problems{ThingProblem::UnseenCharacter});
    CHECK(checkJourney(journey(1, {{"Bo\u200Bok", {}}}), directory) == Problems{ThingProblem::UnseenCharacter});
    CHECK(checkJourney(journey(1, {{"Book", {{"De\u200Bsk", true}}}}), directory)
          == Problems{ThingProblem::UnseenCharacter});
}

TEST_CASE("A contact type needs a name and a slug of its own", "[organisation]")
{
    organisation::Directory directory;
    ContactType late{.id = numbered<ContactTypeId>(1), .slug = "late-ferry", .name = "Late ferry", .owners = {}};
    CHECK(checkContactType(late, directory).empty());
    directory.contactTypes.push_back(late);
    late.id = numbered<ContactTypeId>(2);
    CHECK(checkContactType(late, directory) == Problems{ThingProblem::SlugTaken});
    late.slug = "Late ferry";
    late.name.clear();
    CHECK(checkContactType(late, directory) == Problems{ThingProblem::NoName, ThingProblem::BadSlug});
    const Job job{.id = numbered<JobId>(1), .slug = "late-ferry", .name = "Be there in time", .owners = {}};
    CHECK(checkJob(job, directory).empty()); // jobs have slugs of their own
}

TEST_CASE("A journey has named stages, and no two stages or touchpoints of one name", "[organisation]")
{
    const organisation::Directory directory;
    CHECK(checkJourney(journey(1, {}), directory) == Problems{ThingProblem::NoStage});
    CHECK(checkJourney(journey(1, {{"Book", {}}, {"Cross", {{"Gangway", false}, {"Desk", true}}}}), directory).empty());
    CHECK(checkJourney(journey(1, {{"Book", {}}, {" ", {}}, {"Book", {}}}), directory)
          == Problems{ThingProblem::UnnamedStage, ThingProblem::StageTwice});
    CHECK(
        checkJourney(journey(1, {{"A", {{"Desk", true}, {"Desk", false}}}, {"B", {{"", true}, {"", true}}}}), directory)
        == Problems{ThingProblem::TouchpointTwice, ThingProblem::UnnamedTouchpoint});
}

// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/lint_owners.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::organisation;

TEST_CASE("a contact type, job or journey without exactly one owner who is here is found", "[organisation]")
{
    const PersonId here{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};
    const PersonId left{*Uuid::parse("018f0000-0000-7000-8000-000000000002")};
    Directory directory;
    directory.people = {{.person = {.id = here,
                                    .name = "Nadia",
                                    .externalId = "",
                                    .roles = {Role::ExperienceOwner},
                                    .team = {},
                                    .languages = {}},
                         .legible = Legible::Yes},
                        {.person = {.id = left,
                                    .name = "Max",
                                    .externalId = "",
                                    .roles = {Role::ExperienceOwner},
                                    .team = {},
                                    .languages = {},
                                    .active = false},
                         .legible = Legible::Yes}};
    directory.contactTypes = {
        {.id = {}, .slug = "a", .name = "Owned", .owners = {here}},
        {.id = {}, .slug = "e", .name = "Owned by one who is named twice", .owners = {here, here}},
        {.id = {}, .slug = "b", .name = "Nobody's", .owners = {}},
        {.id = {}, .slug = "c", .name = "Two people's", .owners = {here, left}}};
    directory.jobs = {{.id = {}, .slug = "d", .name = "Deserted", .owners = {left}}};
    directory.journeys = {{.id = {}, .name = "Moving house", .owners = {}, .stages = {}}};
    CHECK(lintOwners(directory)
          == std::vector<OwnerFinding>{{OwnedThing::ContactType, "Nobody's", OwnerProblem::None, 0},
                                       {OwnedThing::ContactType, "Two people's", OwnerProblem::Several, 2},
                                       {OwnedThing::Job, "Deserted", OwnerProblem::Gone, 1},
                                       {OwnedThing::CustomerJourney, "Moving house", OwnerProblem::None, 0}});
}

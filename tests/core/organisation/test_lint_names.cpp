// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/lint_names.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::organisation;

TEST_CASE("a team that calls itself CX is found", "[organisation]")
{
    Directory directory;
    for (const char *name : {"Harbour", "CX Care", "Team Kundenerlebnis", "Cxense"})
        directory.teams.push_back({.id = {}, .name = name, .site = {}, .vendor = {}, .country = {}, .languages = {}});
    CHECK(teamsThatSayCx(directory) == std::vector<std::string>{"CX Care", "Team Kundenerlebnis"});
    CHECK(teamsThatSayCx({}).empty());
}

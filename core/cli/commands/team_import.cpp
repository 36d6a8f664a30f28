// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/import_people.h"
#include "core/organisation/people_facts.h"

namespace ringtrue::cli {

void addTeamImport(Frame &frame)
{
    addTableImport(frame, "team", "Add or change teams: name, site, vendor, country, languages", "team", "teams",
                   organisation::importTeams, organisation::teamFact);
}

} // namespace ringtrue::cli

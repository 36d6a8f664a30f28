// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/import_journeys.h"
#include "core/organisation/journey_facts.h"

namespace ringtrue::cli {

void addJourneyImport(Frame &frame)
{
    addTableImport(
        frame, "journey", "Add or change customer journeys: journey, stage, touchpoint, inside_centre, owners",
        "customer journey", "customer journeys", organisation::importJourneys, organisation::customerJourneyFact);
}

} // namespace ringtrue::cli

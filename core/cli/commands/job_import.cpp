// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/import_journeys.h"
#include "core/organisation/journey_facts.h"

namespace ringtrue::cli {

void addJobImport(Frame &frame)
{
    addTableImport(frame, "job", "Add or change jobs to be done: slug, name, owners", "job to be done",
                   "jobs to be done", organisation::importJobs, organisation::jobFact);
}

} // namespace ringtrue::cli

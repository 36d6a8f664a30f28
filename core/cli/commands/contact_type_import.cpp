// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/import_journeys.h"
#include "core/organisation/journey_facts.h"

namespace ringtrue::cli {

void addContactTypeImport(Frame &frame)
{
    addTableImport(frame, "contact-type", "Add or change contact types: slug, name, owners", "contact type",
                   "contact types", organisation::importContactTypes, organisation::contactTypeFact);
}

} // namespace ringtrue::cli

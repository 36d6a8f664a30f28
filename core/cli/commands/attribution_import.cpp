// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/cause_facts.h"
#include "core/organisation/import_causes.h"

namespace ringtrue::cli {

void addAttributionImport(Frame &frame)
{
    addTableImport(frame, "attribution", "Add or change attributions: slug, words, in_use, translations", "attribution",
                   "attributions", organisation::importAttributions, organisation::attributionFact);
}

} // namespace ringtrue::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/cause_facts.h"
#include "core/organisation/import_causes.h"

namespace ringtrue::cli {

void addCauseImport(Frame &frame)
{
    addTableImport(frame, "cause", "Add or change causes: slug, words, in_use, translations", "cause", "causes",
                   organisation::importCauses, organisation::causeFact);
}

} // namespace ringtrue::cli
